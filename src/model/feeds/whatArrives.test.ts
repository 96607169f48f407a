import { describe, expect, it } from 'vitest';
import { whatArrives } from './whatArrives.ts';

const hour = 3_600_000;
const now = 100 * hour;
const ask = (over: Partial<Parameters<typeof whatArrives>[0]>) =>
  whatArrives({ receivedAt: now - 2 * hour, fault: null, cadenceMs: hour, now, ...over });

describe('whatArrives', () => {
  it('calls a feed without a word silent', () => {
    expect(ask({ receivedAt: null })).toBe('nothing');
    expect(ask({})).toBe('nothing');
  });

  it('tells garbage and old figures from silence', () => {
    expect(ask({ fault: { at: now - 2 * hour, code: 'rejected' } })).toBe('garbage');
    expect(ask({ fault: { at: now - 2 * hour, code: 'late' } })).toBe('old');
  });

  it('does not blame a fault that a later delivery has overcome', () => {
    expect(ask({ fault: { at: now - 3 * hour, code: 'rejected' } })).toBe('nothing');
  });

  it('forgets garbage after three cadences: the feed is then silent', () => {
    const fault = { at: now - 4 * hour, code: 'rejected' };
    expect(ask({ receivedAt: fault.at, fault })).toBe('nothing');
  });
});
