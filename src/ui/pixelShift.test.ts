import { expect, it } from 'vitest';
import { pixelShift } from './pixelShift.ts';

const hours = Array.from({ length: 40 }, (_, hour) => hour);

it('moves 2 px each hour, never farther than 2 px from its own place', () => {
  for (const hour of hours) {
    const [here, next] = [pixelShift(hour), pixelShift(hour + 1)];
    expect(Math.abs(next.x - here.x) + Math.abs(next.y - here.y)).toBe(2);
    expect(Math.max(Math.abs(here.x), Math.abs(here.y))).toBeLessThanOrEqual(2);
  }
});

it('spends equal time on each side, so that no edge burns in', () => {
  const round = hours.slice(1, 9).map(pixelShift);
  expect(round.reduce((sum, { x }) => sum + x, 0)).toBe(0);
  expect(round.reduce((sum, { y }) => sum + y, 0)).toBe(0);
  expect(new Set(round.map(({ x, y }) => `${x} ${y}`)).size).toBe(8);
});
