import { expect, it } from 'vitest';
import { SimulationClock } from './simulationClock.ts';

function withRealTime() {
  let real = 5_000;
  const clock = new SimulationClock({ start: 1_000_000, rate: 360, realNow: () => real });
  return { clock, pass: (ms: number) => (real += ms) };
}

it('runs at its own rate from its own start', () => {
  const { clock, pass } = withRealTime();
  expect(clock.now()).toBe(1_000_000);
  pass(1_000);
  expect(clock.now()).toBe(1_360_000);
});

it('keeps the time reached when rate or pause change', () => {
  const { clock, pass } = withRealTime();
  pass(1_000);
  clock.set({ paused: true });
  pass(9_000);
  expect(clock.now()).toBe(1_360_000);
  clock.set({ paused: false, rate: 1 });
  pass(1_000);
  expect(clock.now()).toBe(1_361_000);
});

it('can be moved ahead while it stands, but never back', () => {
  const { clock, pass } = withRealTime();
  clock.set({ paused: true });
  clock.advance(500);
  expect(clock.now()).toBe(1_000_500);
  expect(() => clock.advance(-1)).toThrow(RangeError);
  pass(-4_000);
  clock.set({ paused: false });
  pass(-1_000);
  expect(clock.now()).toBe(1_000_500);
});
