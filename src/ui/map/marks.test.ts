import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { clusterPoints } from './clusterPoints.ts';
import { flowArc, flowWidth } from './flowArc.ts';
import { patternMarks } from './hatch.ts';

describe('clusterPoints', () => {
  it('puts every point into exactly one group, no farther than two radii from its middle', () => {
    const coordinate = fc.float({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 200 }), (points) => {
        const xs = points.map(([x]) => x);
        const ys = points.map(([, y]) => y);
        const clusters = clusterPoints(xs, ys, 8);
        const members = clusters.flatMap((cluster) => cluster.members).sort((a, b) => a - b);
        expect(members).toEqual(points.map((_, i) => i));
        for (const { x, y, members } of clusters) {
          for (const i of members)
            expect(Math.hypot((xs[i] ?? 0) - x, (ys[i] ?? 0) - y)).toBeLessThanOrEqual(16.001);
        }
      }),
    );
  });

  it('leaves points apart that are farther from each other than the radius', () => {
    expect(clusterPoints([0, 9, 18], [0, 0, 0], 8)).toHaveLength(3);
    expect(clusterPoints([0, 7], [0, 0], 8)).toEqual([{ members: [0, 1], x: 3.5, y: 0 }]);
  });
});

describe('flowArc', () => {
  it('bends there and back to different sides and ends a head before its goal', () => {
    const there = flowArc(0, 0, 100, 0, 10);
    const back = flowArc(100, 0, 0, 0, 10);
    expect(Math.sign(there.middleY)).toBe(-Math.sign(back.middleY));
    expect(Math.hypot(100 - there.endX, 0 - there.endY)).toBeCloseTo(10, 6);
  });

  it('is twice as wide for twice the weight, and never invisible', () => {
    expect(flowWidth(50, 100, 20, 1)).toBe(10);
    expect(flowWidth(100, 100, 20, 1)).toBe(20);
    expect(flowWidth(0, 100, 20, 1)).toBe(1);
  });
});

describe('patternMarks', () => {
  it('hatches without a seam: each line leaves the tile where the next one enters', () => {
    const lines = patternMarks('hatch', 12).flatMap((mark) =>
      mark.kind === 'line' ? [mark.y0 + mark.x0] : [],
    );
    expect(lines).toEqual([0, 12, 24]);
  });
});
