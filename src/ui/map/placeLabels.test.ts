import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { leaderEnd, placeLabels, rectsMeet } from './placeLabels.ts';
import type { LabelRequest, Rect } from './placeLabels.ts';

const frame: Rect = { x: 0, y: 0, width: 1000, height: 600 };
const full = { width: 80, height: 40 };
const short = { width: 20, height: 20 };

function request(over: Partial<LabelRequest> & { id: string }): LabelRequest {
  return { x: 500, y: 300, priority: 1, variants: [full], ...over };
}

describe('placeLabels', () => {
  it('puts a label on its anchor', () => {
    expect(placeLabels([request({ id: 'a' })], frame)[0]).toMatchObject({ x: 460, y: 280, away: false });
  });

  it('prefers the more important of two in one place, and drops the other', () => {
    const placed = placeLabels([request({ id: 'a' }), request({ id: 'b', priority: 2 })], frame);
    expect(placed.map((label) => label.request.id)).toEqual(['b']);
  });

  it('takes a shorter form where the full one does not fit its area', () => {
    const [placed] = placeLabels(
      [request({ id: 'a', variants: [full, short], fits: (rect) => rect.width < 30 })],
      frame,
    );
    expect(placed?.variant).toBe(short);
  });

  it('steps aside within a large area before it leaves it', () => {
    const mark = { x: 480, y: 290, width: 40, height: 20 };
    const [placed] = placeLabels([request({ id: 'a', fits: () => true, leader: full })], frame, [mark]);
    expect(placed?.away).toBe(false);
    expect(placed && rectsMeet(placed, mark)).toBe(false);
  });

  it('goes beside a tiny area with a line, and falls back to the least form when nothing is free', () => {
    const tiny = request({ id: 'a', fits: (rect) => rect.width < 30, leader: full, least: short });
    expect(placeLabels([tiny], frame)[0]).toMatchObject({ away: true, variant: full });
    const narrow = { x: 480, y: 280, width: 40, height: 40 };
    expect(placeLabels([tiny], narrow)[0]).toMatchObject({ away: false, variant: short });
  });

  it('goes farther rather than hide another place, and grows smaller rather than go unnamed', () => {
    const tiny = request({ id: 'tiny', fits: () => false, leader: full });
    const near = Array.from({ length: 24 }, (_, k) =>
      request({
        id: `near ${k}`,
        x: 500 + 80 * Math.cos((k / 12) * Math.PI),
        y: 300 + 60 * Math.sin((k / 12) * Math.PI),
        variants: [],
      }),
    );
    const [free] = placeLabels([tiny], frame);
    const [placed] = placeLabels([tiny, ...near], frame);
    const far = (label: typeof free) => (label ? Math.hypot(label.x + 40 - 500, label.y + 20 - 300) : 0);
    expect(far(placed)).toBeGreaterThan(far(free));
    const wide = { width: 2000, height: 40 };
    const [small] = placeLabels([{ ...tiny, leader: wide, smallLeader: short }], frame);
    expect(small?.variant).toBe(short);
  });

  it('lets a place that is named elsewhere wait for all others, those beside their areas too', () => {
    const tiny = request({ id: 'tiny', fits: () => false, leader: full });
    const named = request({ id: 'named', y: 400, priority: 9 });
    const order = (late: boolean) =>
      placeLabels([{ ...named, late }, tiny], frame).map((label) => label.request.id);
    expect(order(true)).toEqual(['tiny', 'named']);
    expect(order(false)).toEqual(['named', 'tiny']);
  });

  it('never overlaps labels or obstacles, never leaves the frame, never crosses leader lines', () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 1000 }),
      y: fc.integer({ min: 0, max: 600 }),
      inside: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (places) => {
        const obstacle = { x: 700, y: 0, width: 300, height: 200 };
        const requests = places.map(({ x, y, inside }, i) =>
          request({ id: String(i), x, y, priority: i, fits: () => inside, leader: full }),
        );
        const placed = placeLabels(requests, frame, [obstacle]);
        placed.forEach((a, i) => {
          expect(rectsMeet(a, obstacle)).toBe(false);
          expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= 1000 && a.y + a.height <= 600).toBe(true);
          for (const b of placed.slice(i + 1)) expect(rectsMeet(a, b)).toBe(false);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('leaderEnd', () => {
  it('is the nearest point of the edge', () => {
    expect(leaderEnd({ x: 10, y: 10, width: 20, height: 10 }, 0, 15)).toEqual([10, 15]);
    expect(leaderEnd({ x: 10, y: 10, width: 20, height: 10 }, 50, 50)).toEqual([30, 20]);
  });
});
