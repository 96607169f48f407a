import type { Rgb } from './heat/colourTable.ts';
import type { Token } from './mapTypes.ts';

/** Colours of the theme in force, read from the role tokens once each; a change of theme makes a new palette. */
export interface Palette {
  rgb: (token: Token) => Rgb;
  /** With `alpha` 0..1. */
  colour: (token: Token, alpha?: number) => string;
  /** The ink that is readable on a fill. */
  inkOn: (token: Token) => string;
}

const MISSING: Rgb = [128, 128, 128];

/** Relative luminance (WCAG 2). */
export function luminance(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((channel) => {
    const c = channel / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** A canvas reads every notation a browser knows, OKLCH included, into bytes. */
function reader(): (colour: string) => Rgb {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (colour) => {
    if (!context || !colour) return MISSING;
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
    return [r, g, b];
  };
}

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = reader();
  const known = new Map<Token, Rgb>();
  const raw = (token: Token) => style.getPropertyValue(`--${token}`).trim();
  const rgb = (token: Token): Rgb => {
    const kept = known.get(token);
    if (kept) return kept;
    const value = read(raw(token));
    known.set(token, value);
    return value;
  };
  const colour = (token: Token, alpha = 1) => {
    const [r, g, b] = rgb(token);
    return `rgba(${r}, ${g}, ${b}, ${alpha})`;
  };
  const inkOn = (token: Token) => {
    const own = token.replace(/^([a-z]+)-/, '$1-ink-');
    if (own !== token && raw(own)) return colour(own);
    const [dark, light] = ['panel', 'ink-loud'] as const;
    return colour(contrast(rgb(dark), rgb(token)) > contrast(rgb(light), rgb(token)) ? dark : light);
  };
  return { rgb, colour, inkOn };
}
