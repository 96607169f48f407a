import { QueryClient } from '@tanstack/react-query';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endpoints } from '#contract/endpoints.ts';
import type { EndpointId } from '#contract/endpoints.ts';
import { asOf, hasMoment, LIVE, momentOf, momentOfCache, sameMoment, setMomentOf } from './moment.ts';
import { shanghaiMinute } from './moment.ts';

const at = Date.parse('2020-02-10T09:00:00+08:00');

describe('momentOf', () => {
  it('reads the minute in Shanghai, as known then unless the address says otherwise', () => {
    expect(momentOf({ at: '2020-02-10T09:00' })).toEqual({ kind: 'replay', at, known: 'then' });
    expect(momentOf({ at: '2020-02-10T09:00', known: 'now' })).toEqual({ kind: 'replay', at, known: 'now' });
  });

  it('is live without a minute, and for one that never was', () => {
    expect(momentOf({})).toBe(LIVE);
    expect(momentOf({ known: 'now' })).toBe(LIVE);
    for (const never of ['2020-02-30T09:00', '2020-02-10T24:01', '2020-13-01T00:00', 'x']) {
      expect(momentOf({ at: never })).toBe(LIVE);
    }
  });

  it('takes back every minute that an address was given', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000_000 }), (minutes) => {
        const moment = { kind: 'replay', at: minutes * 60_000, known: 'then' } as const;
        expect(sameMoment(momentOf({ at: shanghaiMinute(moment.at) }), moment)).toBe(true);
      }),
    );
  });
});

describe('asOf', () => {
  const cacheAt = (known: 'then' | 'now') => {
    const cache = new QueryClient();
    setMomentOf(cache, { kind: 'replay', at, known });
    return cache;
  };

  it('leaves the questions of a live cache alone', () => {
    const input = { limit: 1000 };
    expect(asOf('feeds', input, new QueryClient())).toBe(input);
    expect(momentOfCache(new QueryClient())).toBe(LIVE);
  });

  it('puts the moment into every question about facts, and into no other', () => {
    const moment = { at: '2020-02-10T09:00:00+08:00', known: 'now' };
    const ids = Object.keys(endpoints) as EndpointId[];
    const withMoment = ids.filter((id) => 'at' in endpoints[id].query.shape);
    expect(withMoment).toEqual(
      expect.arrayContaining(['cases', 'risk', 'alerts', 'alert', 'feeds', 'clinics']),
    );
    for (const id of ids) {
      expect({ id, asked: asOf(id, {} as never, cacheAt('now')) }).toEqual({
        id,
        asked: withMoment.includes(id) ? moment : {},
      });
    }
    expect((['session', 'regions', 'boundaries', 'items', 'alertAction'] as const).filter(hasMoment)).toEqual(
      [],
    );
  });

  it('says nothing of knowledge where that is of the moment itself', () => {
    expect(asOf('alert', { id: 'a1' }, cacheAt('then'))).toEqual({
      id: 'a1',
      at: '2020-02-10T09:00:00+08:00',
    });
  });
});
