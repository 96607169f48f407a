import type { AlertFigure } from '#contract/alertQuality.ts';

/** A figure's kind, and what it is about (a rule, a step, a priority, a moment); empty where it is about all. */
export function figureParts(figure: AlertFigure): { kind: string; about: string } {
  const at = figure.indexOf(':');
  return at < 0 ? { kind: figure, about: '' } : { kind: figure.slice(0, at), about: figure.slice(at + 1) };
}
