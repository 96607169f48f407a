import { currentTheme } from './theme.ts';
import type { Theme } from './theme.ts';

export const colourRoles = [
  'ground',
  'panel',
  'panel-raised',
  'selected',
  'line',
  'line-strong',
  'ink-dim',
  'ink',
  'ink-loud',
  'risk-1',
  'risk-2',
  'risk-3',
  'risk-4',
  'risk-5',
  'risk-ink-1',
  'risk-ink-2',
  'risk-ink-3',
  'risk-ink-4',
  'risk-ink-5',
  'heat-1',
  'heat-2',
  'heat-3',
  'heat-4',
  'heat-5',
  'alert-1',
  'alert-2',
  'alert-3',
  'alert-4',
  'alert-fill-1',
  'alert-fill-2',
  'alert-fill-3',
  'alert-fill-4',
  'alert-ink-1',
  'alert-ink-2',
  'alert-ink-3',
  'alert-ink-4',
  'alert-tint-1',
  'alert-tint-2',
  'alert-tint-3',
  'alert-tint-4',
  'alert-text-1',
  'alert-text-2',
  'alert-text-3',
  'alert-text-4',
  'stale',
  'series-a',
  'series-b',
  'series-grey',
  'band',
  'bar',
  'track',
  'focus',
  'map-water',
  'map-land',
  'map-outside',
  'map-border',
  'map-street',
  'official-red',
  'official-orange',
  'official-yellow',
  'official-blue',
  'official-green',
  'official-ink-red',
  'official-ink-orange',
  'official-ink-yellow',
  'official-ink-blue',
  'official-ink-green',
] as const;

export type ColourRole = (typeof colourRoles)[number];

/** Colours as #rrggbb for canvases; type sizes and strokes in CSS pixels. */
export type Roles = {
  theme: Theme;
  colour: Record<ColourRole, string>;
  type: { caption: number; body: number; title: number };
  stroke: number;
  fontFamily: string;
};

const colours = new Map<Theme, Record<ColourRole, string>>();

/** Reads the roles of the current theme from <html>: colours once per theme, sizes on each call (they follow the screen). */
export function readRoles(): Roles {
  const theme = currentTheme();
  const style = getComputedStyle(document.documentElement);
  const rem = Number.parseFloat(style.fontSize) || 16;
  const size = (name: string, fallback: number) =>
    lengthInPixels(style.getPropertyValue(name), rem, fallback);
  let colour = colours.get(theme);
  if (!colour) {
    colour = readColours(style);
    colours.set(theme, colour);
  }
  return {
    theme,
    colour,
    type: {
      caption: size('--type-caption', 12),
      body: size('--type-body', 14),
      title: size('--type-title', 16),
    },
    stroke: size('--stroke', 1),
    fontFamily: style.fontFamily,
  };
}

function readColours(style: CSSStyleDeclaration): Record<ColourRole, string> {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const read = (role: ColourRole) => toHex(context, style.getPropertyValue(`--${role}`).trim());
  return Object.fromEntries(colourRoles.map((role) => [role, read(role)])) as Record<ColourRole, string>;
}

// ECharts mixes colours with a parser of its own that does not know oklch(): one painted pixel says it in sRGB.
function toHex(context: CanvasRenderingContext2D | null, css: string): string {
  if (!context || css === '') return css;
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function lengthInPixels(css: string, rem: number, fallback: number): number {
  const value = Number.parseFloat(css);
  if (!Number.isFinite(value)) return fallback;
  return css.trim().endsWith('rem') ? value * rem : value;
}
