import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setClock } from './clock.ts';
import { currentLink, linkIsLive, linkIsLost } from './link.ts';

const apiMorning = '2020-02-03T09:30:00+08:00';
const lost = () => {
  const link = currentLink();
  if (link.kind !== 'lost') throw new Error('the link should be lost');
  return link;
};

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2030-06-01T00:00:00Z') }));
afterEach(() => vi.useRealTimers());

test('a loss older than the first reading of the clock is told in the API’s time as soon as that is known', () => {
  const began = Date.now();
  linkIsLost(began, began + 2000);
  expect(lost().since).toBe(began);
  vi.advanceTimersByTime(5000);
  setClock({ now: apiMorning, rate: 1, paused: false });
  linkIsLost(Date.now(), Date.now() + 4000);
  expect(lost().since).toBe(Date.parse(apiMorning) - 5000);
  expect(lost().retryAt).toBe(Date.parse(apiMorning) + 4000);
});

test('keeps the first moment over the failed tries, and starts anew after a good one', () => {
  setClock({ now: apiMorning, rate: 1, paused: false });
  linkIsLive();
  linkIsLost(Date.now(), null);
  const { since } = lost();
  vi.advanceTimersByTime(10_000);
  linkIsLost(Date.now(), null);
  expect(lost().since).toBe(since);
  linkIsLive();
  linkIsLost(Date.now(), null);
  expect(lost().since).toBe(since + 10_000);
});
