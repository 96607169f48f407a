import { expect, it } from 'vitest';
import { csvColumns } from '#ui/table/column.ts';
import { toCsv } from '#ui/table/csv.ts';
import { makeSupplyLevel } from './makeSupplyLevel.ts';
import { namesOf } from './names.ts';
import { shortageColumns } from './shortageColumns.tsx';
import { siteColumns } from './siteColumns.tsx';

const items = [
  { id: 'n95', name: { zh: 'N95口罩', en: 'N95 respirators' }, unit: { zh: '只', en: 'pieces' } },
];
const site = {
  id: 's1',
  name: { zh: '滨江区人民医院', en: 'Binjiang People’s Hospital' },
  kind: 'hospital' as const,
};
const now = Date.parse('2020-02-03T09:00:00+08:00');
const han = /\p{Script=Han}/u;

const level = makeSupplyLevel({
  site,
  onHand: 123_456,
  coverDays: 3.27,
  alarm: 2,
  reasons: [{ zh: '可用3.2天', en: 'Cover is 3.2 days' }],
  stockout: { day: '2020-02-06', earliest: '2020-02-05', latest: '2020-02-08' },
  inbound: [{ quantity: 3000, eta: '2020-02-07T10:00:00+08:00' }],
});
const silent = makeSupplyLevel({ site, onHand: null, unusable: null, burnPerDay: null, coverDays: null });

it('exports figures unrounded, alarms as their numeral and unknown as an empty cell', () => {
  const csv = toCsv(csvColumns(siteColumns(namesOf(items, [], 'zh'), 'zh')), [level, silent]).split('\r\n');
  expect(csv[1]).toContain('123456');
  expect(csv[1]).toContain('3.27');
  expect(csv[1]).toContain('II级');
  expect(csv[2]).toContain('330108,N95口罩,,,20,,只,,,');
});

it('exports the days of the forecast and whether the goods come in time', () => {
  const csv = toCsv(csvColumns(shortageColumns(namesOf(items, [], 'zh'), now, 'zh')), [level]).split('\r\n');
  expect(csv[1]).toBe(
    'II级,N95口罩,滨江区人民医院,2020-02-06,2020-02-05,2020-02-08,3.27,"2月7日到货 3,000 只",赶不上',
  );
});

it('has no Han character in English', () => {
  const names = namesOf(items, [], 'en');
  const tables = [siteColumns(names, 'en'), shortageColumns(names, now, 'en')];
  for (const columns of tables) expect(toCsv(csvColumns(columns), [level])).not.toMatch(han);
});
