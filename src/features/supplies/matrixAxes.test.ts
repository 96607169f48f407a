import { expect, it } from 'vitest';
import type { Region } from '#contract/region.ts';
import { makeSupplyLevel } from './makeSupplyLevel.ts';
import { matrixAxes } from './matrixAxes.ts';
import { namesOf } from './names.ts';

const item = (id: string) => ({ id, name: { zh: id, en: id }, unit: { zh: '只', en: 'pieces' } });
const district = (adcode: string): Region => ({
  adcode,
  level: 'district',
  parent: '330100',
  name: { zh: adcode, en: adcode },
  validFrom: '2020-01-01',
  validTo: null,
  areaKm2: null,
  population: null,
  label: [120, 30],
});
const registers = {
  items: [item('mask'), item('gown'), item('unheard')],
  districts: ['330101', '330102', '330103', '330104'].map(district),
};
const names = namesOf(registers.items, registers.districts, 'zh');
const stockout = (day: string) => ({ day, earliest: day, latest: null });
const levels = [
  makeSupplyLevel({ adcode: '330103', item: 'mask', stockout: stockout('2020-02-09') }),
  makeSupplyLevel({ adcode: '330101', item: 'gown', stockout: stockout('2020-02-20') }),
  makeSupplyLevel({ adcode: '330102', item: 'mask', stockout: stockout('2020-02-25'), alarm: 3 }),
];

it('keeps the order of the registers and leaves out what nobody holds', () => {
  const { rows, columns, hiddenRows } = matrixAxes(levels, registers, names, 13);
  expect(rows.map(({ key }) => key)).toEqual(['330101', '330102', '330103']);
  expect(columns.map(({ key }) => key)).toEqual(['mask', 'gown']);
  expect(hiddenRows).toBe(0);
});

it('keeps the districts in need where there is no room for all, in their order still', () => {
  const { rows, hiddenRows } = matrixAxes(levels, registers, names, 2);
  expect(rows.map(({ key }) => key)).toEqual(['330102', '330103']);
  expect(hiddenRows).toBe(1);
});
