// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { createLeaflet } from './leafletMap.ts';
import { createMotion } from './motion.ts';
import type { Place } from './paint.ts';
import { readPalette } from './palette.ts';

/** Not divisible by the number of pieces. */
const [WIDTH, HEIGHT] = [403, 301];

let host: HTMLElement;

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  host = document.createElement('div');
  document.body.append(host);
});

afterEach(() => {
  host.remove();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function moved(byX: number, byY: number) {
  const map = createLeaflet(host, false);
  map.setView([30, 120], 8);
  const origin = map.getPixelOrigin();
  const place: Place = {
    scale: 2 ** 8,
    originX: origin.x,
    originY: origin.y,
    width: WIDTH,
    height: HEIGHT,
    box: [0, 0, 1, 1],
    ratio: 1,
    layered: false,
    palette: readPalette(host),
    sizes: { name: 14, value: 20, note: 12, line: 1 },
    family: 'sans-serif',
    lang: 'en',
  };
  map.panBy([byX, byY], { animate: false });
  const box = document.createElement('div');
  const motion = createMotion(map, box, () => {});
  motion.cover(place);
  const rects = [...box.querySelectorAll('canvas')].map(({ style }) => ({
    left: Number.parseFloat(style.left),
    top: Number.parseFloat(style.top),
    right: Number.parseFloat(style.left) + Number.parseFloat(style.width),
    bottom: Number.parseFloat(style.top) + Number.parseFloat(style.height),
  }));
  return { motion, box, place, rects };
}

it.each([
  [-60, 0],
  [70, -3],
  [-230, 190],
  [500, 400],
])('covers what a move by %i, %i uncovers, every pixel once', (byX, byY) => {
  const { rects } = moved(byX, byY);
  const onMap = { left: 0, top: 0, right: WIDTH, bottom: HEIGHT };
  for (let x = byX + 0.5; x < byX + WIDTH; x += 7)
    for (let y = byY + 0.5; y < byY + HEIGHT; y += 7) {
      const covering = [onMap, ...rects].filter(
        ({ left, top, right, bottom }) => x >= left && x < right && y >= top && y < bottom,
      );
      expect(covering).toHaveLength(1);
    }
});

it('draws nothing beside a map that has not moved', () => {
  expect(moved(0, 0).rects).toHaveLength(0);
});

it('draws no more than comes into view, nothing twice, and leaves nothing', () => {
  const { motion, box, place, rects } = moved(-60, 0);
  expect(rects).toHaveLength(4);
  motion.cover(place);
  expect(box.children).toHaveLength(4);
  motion.clear();
  expect(box.children).toHaveLength(0);
});
