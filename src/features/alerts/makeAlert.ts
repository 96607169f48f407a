import type { Alert, AlertDetail } from '#contract/alert.ts';

const base: Alert = {
  id: 'a1',
  topic: 'fever-clinic',
  rule: 'fever-visits-ears',
  level: 2,
  state: 'active',
  title: { zh: '余杭区发热门诊就诊异常', en: 'Yuhang: fever-clinic visits unusual' },
  place: { adcode: '330110', name: { zh: '余杭区', en: 'Yuhang' }, level: 'district' },
  district: '330110',
  reasons: [
    {
      indicator: 'feverVisits',
      value: 137,
      expected: [60, 95],
      text: {
        zh: '就诊137人次，预期60–95，连续3天偏高；48家中46家已报。',
        en: 'Visits 137, expected 60–95, three days in a row; 46 of 48 clinics reported.',
      },
    },
  ],
  evidence: { feed: 'fever-visits' },
  raisedAt: '2020-02-03T08:00:00+08:00',
  updatedAt: '2020-02-03T08:00:00+08:00',
  dueAt: '2020-02-03T08:30:00+08:00',
  owner: null,
  acknowledged: null,
  verdict: null,
  outcome: null,
  cleared: false,
  version: 1,
  provenance: null,
};

/** An alert for tests: an unowned level II of Yuhang, raised at 08:00 and due at 08:30. */
export const makeAlert = (overrides: Partial<Alert> = {}): Alert => ({ ...base, ...overrides });

export const makeAlertDetail = (overrides: Partial<AlertDetail> = {}): AlertDetail => ({
  ...base,
  timeline: [{ at: base.raisedAt, kind: 'raised', by: null, note: null, detail: null }],
  allowed: ['acknowledge', 'assign', 'shelve'],
  ...overrides,
});

export const healthOffice = {
  department: { zh: '余杭区卫生健康局', en: 'Yuhang Health Bureau' },
  role: { zh: '值班员', en: 'Duty officer' },
};
