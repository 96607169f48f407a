import { expect, it } from 'vitest';
import { recentReloads, reloadPause } from './reloadPause.ts';

const MINUTE_MS = 60_000;

it('reloads at once after a quiet hour, and waits longer with each reload that did not help', () => {
  expect(reloadPause([], 0)).toBe(0);
  expect(reloadPause([0], 0)).toBe(30_000);
  expect(reloadPause([0, 30_000], 30_000)).toBe(MINUTE_MS);
  expect(reloadPause([0], 30_000)).toBe(0);
  expect(reloadPause([0], 61 * MINUTE_MS)).toBe(0);
});

it('never reloads more than a dozen times an hour, whatever is broken', () => {
  let now = 0;
  let reloads: number[] = [];
  while (now < 60 * MINUTE_MS) {
    now += reloadPause(reloads, now);
    reloads = [...reloads, now];
    now += 500;
  }
  expect(reloads.length).toBeLessThanOrEqual(12);
});

it('forgets what a machine whose clock was set back has noted in its future', () => {
  expect(recentReloads([10 * MINUTE_MS], 5 * MINUTE_MS)).toEqual([]);
});
