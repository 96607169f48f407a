import type { Lang } from '../lang.ts';
import type { Sizes } from './paint.ts';
import { readPalette } from './palette.ts';
import type { Palette } from './palette.ts';

/** What theme, distance and language say about drawing. */
export interface Look {
  palette: Palette;
  sizes: Sizes;
  family: string;
  lang: Lang;
}

export function lookOf(element: HTMLElement, lang: Lang): Look {
  const style = getComputedStyle(element);
  const name = Number.parseFloat(style.fontSize) || 14;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  // Steps of sqrt 2, as the type scale; nothing under its smallest step.
  const sizes: Sizes = {
    name,
    value: name * Math.SQRT2,
    note: Math.max(name / Math.SQRT2, rem * 0.75),
    line: Math.max(1, name * 0.055),
  };
  return { palette: readPalette(element), sizes, family: style.fontFamily, lang };
}
