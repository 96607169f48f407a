import { describe, expect, it } from 'vitest';
import { whatArrives } from './whatArrives.ts';

const hour = 3_600_000;
const now = Date.parse('2020-02-03T08:00:00+08:00');
const hoursAgo = (hours: number) => new Date(now - hours * hour).toISOString();
const fault = (code: string, hours: number) => ({
  at: hoursAgo(hours),
  code,
  detail: { zh: '拒收', en: 'refused' },
  rejected: 1,
});

/** An hourly feed whose last delivery came two hours ago. */
const ask = (over: Partial<Parameters<typeof whatArrives>[0]>) =>
  whatArrives({ lastReceivedAt: hoursAgo(2), errors: [], cadenceSeconds: 3600, ...over }, now);

describe('whatArrives', () => {
  it('calls a feed without a word silent', () => {
    expect(ask({ lastReceivedAt: null })).toBe('nothing');
    expect(ask({})).toBe('nothing');
  });

  it('tells garbage and old figures from silence', () => {
    expect(ask({ errors: [fault('rejected', 2)] })).toBe('garbage');
    expect(ask({ errors: [fault('late', 2)] })).toBe('old');
    expect(ask({ errors: [fault('late', 2), fault('rejected', 2)] })).toBe('old');
  });

  it('does not blame a fault that a later delivery has overcome', () => {
    expect(ask({ errors: [fault('rejected', 3)] })).toBe('nothing');
  });

  it('forgets garbage after three cadences: the feed is then silent', () => {
    expect(ask({ lastReceivedAt: hoursAgo(4), errors: [fault('rejected', 4)] })).toBe('nothing');
  });
});
