import { describe, expect, it } from 'vitest';
import type { Feed } from '#contract/feed.ts';
import type { Provenance } from '#contract/provenance.ts';
import { basisOf, freshnessOf } from './useFreshness.ts';

const at = (clock: string) => `2020-02-03T${clock}:00+08:00`;
const makeFact = (over: Partial<Provenance>): Provenance => ({
  feed: 'clinic-status',
  basis: 'reported',
  observedAt: at('08:00'),
  reportedAt: at('08:01'),
  receivedAt: at('08:01'),
  reporting: { got: 4, of: 4 },
  ...over,
});
const feeds: Feed[] = [
  {
    id: 'clinic-status',
    name: { zh: '门诊', en: 'Clinics' },
    owner: { department: { zh: '', en: '' }, role: { zh: '', en: '' } },
    cadenceSeconds: 3600,
    lastObservedAt: null,
    lastReceivedAt: null,
    reporting: { got: 0, of: 0 },
    missing: [],
    blocks: [],
    errors: [],
  },
];
const now = Date.parse(at('08:30'));

describe('freshnessOf', () => {
  it('is as old as the newest moment and adds up the reporters of that moment', () => {
    const facts = [
      makeFact({ reporting: { got: 3, of: 4 } }),
      makeFact({ reporting: { got: 5, of: 5 } }),
      makeFact({ observedAt: at('07:00'), reporting: { got: 0, of: 9 } }),
      null,
    ];
    expect(freshnessOf(facts, feeds, now)).toMatchObject({ kind: 'partial', got: 8, of: 9 });
    expect(freshnessOf([makeFact({})], feeds, now)).toMatchObject({ kind: 'fresh' });
    expect(freshnessOf([makeFact({})], feeds, Date.parse(at('11:01')))).toMatchObject({ kind: 'stale' });
  });

  it('says nothing where the clock, the feed or any fact is missing', () => {
    expect(freshnessOf([makeFact({})], feeds, null)).toBeNull();
    expect(freshnessOf([makeFact({ feed: 'other' })], feeds, now)).toBeNull();
    expect(freshnessOf([], feeds, now)).toBeNull();
  });
});

it('takes the facts of a city twenty times as large', () => {
  const many = Array.from({ length: 200_000 }, () =>
    makeFact({ basis: 'estimated', reporting: { got: 1, of: 1 } }),
  );
  expect(freshnessOf(many, feeds, now)).toMatchObject({ kind: 'fresh' });
  expect(basisOf(many)).toBe('estimated');
});

describe('basisOf', () => {
  it('is the weakest of all', () => {
    expect(basisOf([makeFact({}), makeFact({ basis: 'simulated' }), makeFact({ basis: 'published' })])).toBe(
      'simulated',
    );
    expect(basisOf([null])).toBeNull();
  });
});
