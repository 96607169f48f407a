import type { Size } from './fit.ts';
import type { Rect } from './placeLabels.ts';

export interface Arrangement {
  main: Rect;
  inset: Rect;
  /** Which frame pixels of the main map to keep free, so that the inset covers none of the city. */
  padding: { top: number; right: number; bottom: number; left: number };
}

/** Where the city is, in shares of its bounds (x right, y down). */
export type Silhouette = readonly (readonly [x: number, y: number])[];

interface Subject {
  mainAspect: number;
  insetAspect: number;
  silhouette: Silhouette;
  /** Pixels kept free around what is fitted, and between frames. */
  margin: number;
}

const SHARES = [0.34, 0.4, 0.46, 0.52];
/** How much of its largest scale the city keeps, so that the corner beside it grows. */
const KEPT = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7];

const CITY_WEIGHT = 1.3;
const CORNERS = [
  [false, false],
  [false, true],
  [true, false],
  [true, true],
] as const;

function scaleIn(rect: Size, aspect: number, margin: number): number {
  return Math.min((rect.width - 2 * margin) / aspect, rect.height - 2 * margin);
}

function split({ width, height }: Size, share: number, gap: number, beside: boolean): Arrangement {
  const length = beside ? width : height;
  const second = Math.round((length - gap) * share);
  const first = length - gap - second;
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  return beside
    ? {
        main: { x: 0, y: 0, width: first, height },
        inset: { x: first + gap, y: 0, width: second, height },
        padding: none,
      }
    : {
        main: { x: 0, y: 0, width, height: first },
        inset: { x: 0, y: first + gap, width, height: second },
        padding: none,
      };
}

/** The largest inset in one corner that touches nothing of the city, which moves to the opposite corner. */
function inCorner(
  size: Size,
  subject: Subject,
  [right, bottom]: readonly [boolean, boolean],
  kept: number,
): Arrangement {
  const { mainAspect, insetAspect, silhouette, margin } = subject;
  const tall = kept * scaleIn(size, mainAspect, margin);
  const [width, height] = [tall * mainAspect, tall];
  const [slackX, slackY] = [size.width - width - 2 * margin, size.height - height - 2 * margin];
  const [left, top] = [right ? margin : margin + slackX, bottom ? margin : margin + slackY];
  // Each point of the city keeps the inset from growing past it: in width or, where that would be more, in height.
  let free = Infinity;
  for (const [x, y] of silhouette) {
    const besides = right ? size.width - left - x * width : left + x * width;
    const above = bottom ? size.height - top - y * height : top + y * height;
    free = Math.min(free, Math.max((besides - margin) / insetAspect, above - margin));
  }
  const insetHeight = Math.max(0, Math.min(size.height, size.width / insetAspect, free));
  const insetWidth = insetHeight * insetAspect;
  const inset = {
    x: right ? size.width - insetWidth : 0,
    y: bottom ? size.height - insetHeight : 0,
    width: insetWidth,
    height: insetHeight,
  };
  const padding = {
    top: bottom ? 0 : slackY,
    right: right ? slackX : 0,
    bottom: bottom ? slackY : 0,
    left: right ? 0 : slackX,
  };
  return { main: { x: 0, y: 0, ...size }, inset, padding };
}

/**
 * Two frames in one box: side by side, one under the other, or the inset in a corner that the city leaves free, whichever shows both
 * largest (greatest product of the two scales, the city's weighing more: it is the picture, the inset its reading glass).
 */
export function arrangeFrames(size: Size, subject: Subject): Arrangement {
  const { mainAspect, insetAspect, margin } = subject;
  const candidates = [
    ...SHARES.flatMap((share) => [split(size, share, margin, true), split(size, share, margin, false)]),
    ...CORNERS.flatMap((corner) => KEPT.map((kept) => inCorner(size, subject, corner, kept))),
  ];
  const score = ({ main, inset, padding }: Arrangement) => {
    const city = {
      width: main.width - padding.left - padding.right,
      height: main.height - padding.top - padding.bottom,
    };
    const [whole, core] = [scaleIn(city, mainAspect, margin), scaleIn(inset, insetAspect, margin)];
    return Math.max(0, whole) ** CITY_WEIGHT * Math.max(0, core);
  };
  return candidates.reduce((best, next) => (score(next) > score(best) ? next : best));
}
