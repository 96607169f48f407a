import { describe, expect, it } from 'vitest';
import { toCsv } from '#ui/table/csv.ts';
import { csvColumns } from '#ui/table/column.ts';
import { clinicColumns } from './clinicColumns.tsx';
import { clinicsLayer } from './clinicsLayer.ts';
import { bedShare, clinicSummary, statusFinding } from './clinicSummary.ts';
import { makeClinic } from './makeClinic.ts';

const clinics = [
  makeClinic({ id: 'a' }),
  makeClinic({
    id: 'b',
    status: 'full',
    load: { waiting: 61, seenLastHour: 20, visitsToday: 3, isolationBedsOccupied: 10 },
  }),
  makeClinic({ id: 'c', status: 'no-report' }),
  makeClinic({ id: 'd', status: 'no-report', load: null, provenance: null }),
];

describe('clinicSummary', () => {
  it('does not count the beds of a clinic that fell silent', () => {
    const summary = clinicSummary(clinics);
    expect(summary.count).toEqual({ open: 1, diverting: 0, full: 1, 'no-report': 2 });
    expect(summary.beds).toEqual({ taken: 15, of: 20 });
    expect(bedShare(summary)).toBe(0.75);
  });

  it('cannot say how full the beds are where nobody reports', () => {
    expect(bedShare(clinicSummary(clinics.slice(2)))).toBeNull();
  });

  it('says what is wrong, or that all are open', () => {
    expect(statusFinding(clinics, 'zh')).toBe('1 家满员，0 家分流，2 家未报');
    expect(statusFinding([makeClinic(), makeClinic({ id: 'z' })], 'en')).toBe('All 2 clinics take patients');
  });
});

describe('clinicsLayer', () => {
  const { points } = clinicsLayer.shapes(clinics, 'zh');

  it('tells every status by shape alone', () => {
    expect(points.map(({ shape }) => shape)).toEqual(['ring', 'filled', 'cross', 'cross']);
    expect(new Set(clinicsLayer.legend('zh').map(({ shape }) => shape)).size).toBe(4);
  });

  it('does not repeat the last load of a silent clinic as if it held', () => {
    expect(points[1]?.label).toContain('候诊 61 人');
    expect(points[2]?.label).toMatch(/：未报$/);
    expect(clinicsLayer.shapes(clinics, 'en').points[2]?.label).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('clinicColumns', () => {
  it('exports words for ranks, "<5" for small counts and nothing for what is unknown', () => {
    const csv = toCsv(csvColumns(clinicColumns('zh', null)), clinics).split('\r\n');
    expect(csv[2]).toContain(',满员,61,20 人（能力 20）,10/10 张,<5,2020-02-03 08:00');
    expect(csv[4]).toMatch(/,未报,,,,,$/);
  });
});
