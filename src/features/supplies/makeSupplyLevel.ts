import type { SupplyLevel } from '#contract/supply.ts';

/** A supply level for tests and the gallery: enough of everything unless said otherwise. */
export function makeSupplyLevel(overrides: Partial<SupplyLevel> = {}): SupplyLevel {
  return {
    item: 'n95',
    adcode: '330108',
    site: null,
    onHand: 20_000,
    unusable: 0,
    burnPerDay: 1000,
    coverDays: 20,
    coverWithInboundDays: 20,
    inbound: [],
    leadTimeDays: 3,
    safetyDays: 2,
    reorderPoint: 5000,
    stockout: { day: '2020-02-23', earliest: '2020-02-21', latest: '2020-02-26' },
    alarm: 0,
    reasons: [],
    provenance: {
      feed: 'stock',
      basis: 'simulated',
      observedAt: '2020-02-03T08:00:00+08:00',
      reportedAt: '2020-02-03T08:05:00+08:00',
      receivedAt: '2020-02-03T08:05:10+08:00',
      reporting: { got: 1, of: 1 },
    },
    ...overrides,
  };
}
