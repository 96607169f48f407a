import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { aspectOf, fitBounds } from './fit.ts';
import type { Bounds } from './mapTypes.ts';
import { worldX, worldY } from './mercator.ts';

const city: Bounds = [118.3443, 29.1908, 120.69, 30.5574];

function edges(
  bounds: Bounds,
  size: { width: number; height: number },
  padding: Parameters<typeof fitBounds>[2],
) {
  const { center, zoom } = fitBounds(bounds, size, padding);
  const scale = 2 ** zoom;
  return {
    left: (worldX(bounds[0]) - worldX(center[0])) * scale + size.width / 2,
    right: size.width / 2 - (worldX(bounds[2]) - worldX(center[0])) * scale,
    top: (worldY(bounds[3]) - worldY(center[1])) * scale + size.height / 2,
    bottom: size.height / 2 - (worldY(bounds[1]) - worldY(center[1])) * scale,
  };
}

describe('fitBounds', () => {
  it('never cuts anything off and always touches the padding on two opposite sides', () => {
    const pad = fc.integer({ min: 0, max: 90 });
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 6000 }),
        fc.integer({ min: 300, max: 3000 }),
        fc.record({ top: pad, right: pad, bottom: pad, left: pad }),
        (width, height, padding) => {
          const free = edges(city, { width, height }, padding);
          const slack = (['top', 'right', 'bottom', 'left'] as const).map(
            (side) => free[side] - padding[side],
          );
          for (const one of slack) expect(one).toBeGreaterThan(-0.01);
          const [top = 1, right = 1, bottom = 1, left = 1] = slack;
          expect(Math.min(top + bottom, left + right)).toBeLessThan(0.02);
        },
      ),
    );
  });

  it('knows the shape of Hangzhou: half as wide again as high', () => {
    expect(aspectOf(city)).toBeCloseTo(1.49, 1);
  });
});
