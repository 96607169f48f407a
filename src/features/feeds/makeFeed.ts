import type { Feed } from '#contract/feed.ts';

/** A feed for tests and the gallery: punctual and complete at 09:00 on 2020-02-03 unless said otherwise. */
export function makeFeed(overrides: Partial<Feed> = {}): Feed {
  return {
    id: 'fever-visits',
    name: { zh: '发热门诊日报', en: 'Fever-clinic daily report' },
    owner: {
      department: { zh: '市卫生健康委', en: 'Municipal Health Commission' },
      role: { zh: '疫情信息值班员', en: 'Duty officer, epidemic information' },
    },
    cadenceSeconds: 3600,
    lastObservedAt: '2020-02-03T08:30:00+08:00',
    lastReceivedAt: '2020-02-03T08:31:00+08:00',
    reporting: { got: 48, of: 48 },
    missing: [],
    blocks: [{ zh: '发热门诊就诊与预期范围', en: 'Fever visits against the expected' }],
    errors: [],
    ...overrides,
  };
}
