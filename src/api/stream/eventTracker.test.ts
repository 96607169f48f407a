import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LiveEvent } from '#contract/liveEvent.ts';
import { createTracker } from './eventTracker.ts';

type Step = [id: string, type: LiveEvent['type'] | null];
const places = (...steps: Step[]) => {
  const judge = createTracker();
  return steps.map(([id, type]) => judge(id, type));
};

describe('createTracker', () => {
  it('follows numbers that count up by one, between heartbeats that repeat the last', () => {
    expect(places(['e-7', 'heartbeat'], ['e-8', 'alert'], ['e-8', 'heartbeat'], ['e-9', 'feed'])).toEqual([
      'next',
      'next',
      'next',
      'next',
    ]);
  });

  it('drops what it knows already: a doubled event, an older one, an overtaken heartbeat', () => {
    expect(places(['e-3', 'alert'], ['e-3', 'alert'], ['e-2', 'alert'], ['e-2', 'heartbeat'])).toEqual([
      'next',
      'doubled',
      'doubled',
      'doubled',
    ]);
  });

  it('sees a gap at an event and at a heartbeat, once', () => {
    expect(places(['e-1', 'alert'], ['e-3', 'alert'], ['e-4', 'alert'], ['e-6', 'heartbeat'])).toEqual([
      'next',
      'gap',
      'next',
      'gap',
    ]);
  });

  it('counts the number of an event that could not be read', () => {
    expect(places(['e-1', 'alert'], ['e-2', null], ['e-3', 'alert'])).toEqual(['next', 'next', 'next']);
  });

  it('knows another server by its epoch, whatever comes first from it, and goes on from there', () => {
    expect(places(['e-9', 'alert'], ['f-1', 'heartbeat'], ['f-2', 'alert'])).toEqual([
      'next',
      'replaced',
      'next',
    ]);
    expect(places(['e-9', 'alert'], ['f-4', 'alert'])[1]).toBe('replaced');
    expect(places(['e-9', 'alert'], ['f-4', 'reset'], ['f-4', 'heartbeat'])).toEqual([
      'next',
      'replaced',
      'next',
    ]);
  });

  it('goes on from where a reset of the same server says', () => {
    expect(places(['e-9', 'alert'], ['e-900', 'reset'], ['e-901', 'alert'])).toEqual([
      'next',
      'next',
      'next',
    ]);
  });

  it('takes an epoch with a hyphen and a stream without numbers', () => {
    expect(places(['a-b-1', 'alert'], ['a-b-2', 'alert'], ['', 'alert'], ['x', 'alert'])).toEqual([
      'next',
      'next',
      'next',
      'next',
    ]);
  });

  it('lets each event through at most once and tells of each loss, however they come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 60 }), (arriving) => {
        const judge = createTracker();
        judge('e-0', 'heartbeat');
        let known = 0;
        for (const n of arriving) {
          const place = judge(`e-${n}`, 'alert');
          expect(place).toBe(n <= known ? 'doubled' : n === known + 1 ? 'next' : 'gap');
          known = Math.max(known, n);
        }
      }),
    );
  });
});
