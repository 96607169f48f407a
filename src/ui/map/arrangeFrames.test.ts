import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { arrangeFrames } from './arrangeFrames.ts';
import type { Silhouette } from './arrangeFrames.ts';
import { rectsMeet } from './placeLabels.ts';

/** A band from the lower left to the upper right: two corners are free. */
const band: Silhouette = Array.from({ length: 200 }, (_, i) => {
  const t = i / 199;
  return [t, Math.max(0, Math.min(1, 1 - t + (i % 2 ? 0.2 : -0.2)))] as const;
});
const subject = { mainAspect: 1.5, insetAspect: 1.3, silhouette: band, margin: 10 };

describe('arrangeFrames', () => {
  it('puts the inset into a free corner when the box has the shape of the city', () => {
    const { main, inset } = arrangeFrames({ width: 1500, height: 1000 }, subject);
    expect(main).toMatchObject({ width: 1500, height: 1000 });
    expect(rectsMeet(main, inset)).toBe(true);
  });

  it('gives up a little of the whole where that makes the part much larger, and never most of it', () => {
    const box = { width: 960, height: 800 };
    const notched: Silhouette = [0, 0.2, 0.4, 0.6, 0.8, 1]
      .flatMap((x) => [0, 0.2, 0.4, 0.6, 0.8, 1].map((y) => [x, y] as const))
      .filter(([x, y]) => x < 0.7 || y < 0.65);
    const { main, inset, padding } = arrangeFrames(box, { ...subject, silhouette: notched });
    const width = main.width - padding.left - padding.right - 20;
    expect(width).toBeLessThan(box.width - 20);
    expect(width).toBeGreaterThan(0.7 * box.width);
    expect(inset.height).toBeGreaterThan(0.4 * box.height);
  });

  it('puts it beside when the box is wide, and below when it is tall', () => {
    expect(arrangeFrames({ width: 5000, height: 1000 }, subject).inset.x).toBeGreaterThan(2000);
    expect(
      arrangeFrames(
        { width: 800, height: 2400 },
        {
          ...subject,
          silhouette: [
            [0, 0],
            [1, 0],
            [0, 1],
            [1, 1],
          ],
        },
      ).inset.y,
    ).toBeGreaterThan(800);
  });

  it('covers no point of the city and stays in the box, whatever its shape', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 400, max: 6000 }),
        fc.integer({ min: 400, max: 3000 }),
        (width, height) => {
          const { main, inset, padding } = arrangeFrames({ width, height }, subject);
          expect(
            inset.x >= 0 &&
              inset.y >= 0 &&
              inset.x + inset.width <= width + 0.01 &&
              inset.y + inset.height <= height + 0.01,
          ).toBe(true);
          const wide = main.width - padding.left - padding.right - 20;
          const high = main.height - padding.top - padding.bottom - 20;
          const tall = Math.min(wide / 1.5, high);
          const left = main.x + padding.left + 10 + (wide - tall * 1.5) / 2;
          const top = main.y + padding.top + 10 + (high - tall) / 2;
          for (const [x, y] of band) {
            const point = { x: left + x * tall * 1.5, y: top + y * tall, width: 0, height: 0 };
            expect(rectsMeet(point, inset)).toBe(false);
          }
        },
      ),
    );
  });
});
