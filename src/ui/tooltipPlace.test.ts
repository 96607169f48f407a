import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tooltipPlace } from './tooltipPlace.ts';

test('beside the pointer, turned at the edge', () => {
  const screen = { width: 1000, height: 800 };
  expect(tooltipPlace({ x: 100, y: 100 }, { width: 200, height: 50 }, screen)).toEqual({
    left: 112,
    top: 112,
  });
  expect(tooltipPlace({ x: 900, y: 780 }, { width: 200, height: 50 }, screen)).toEqual({
    left: 688,
    top: 718,
  });
});

test('whatever fits the screen stays on it', () => {
  const size = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(
      size,
      size,
      fc.integer({ min: 0, max: 499 }),
      fc.integer({ min: 0, max: 499 }),
      (width, height, x, y) => {
        const { left, top } = tooltipPlace({ x, y }, { width, height }, { width: 500, height: 500 });
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(500);
        expect(top + height).toBeLessThanOrEqual(500);
      },
    ),
  );
});
