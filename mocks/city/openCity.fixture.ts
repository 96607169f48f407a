import { readFileSync } from 'node:fs';
import { createCity } from './createCity.ts';
import type { Geography, Shapes } from './geography.ts';

const file = (name: string) => readFileSync(new URL(`../../public/geo/${name}`, import.meta.url), 'utf8');
const shapes = (name: string): Shapes => JSON.parse(file(`${name}.geojson`));

export const geography: Geography = {
  districts: shapes('districts'),
  streets: shapes('streets'),
  outline: shapes('outline'),
  water: shapes('water'),
  streetsCsv: file('streets.csv'),
};

/** A city for tests, from the files that the product ships. */
export const openCity = (scenario = 'hangzhou-2020', seed = 1) => createCity({ seed, scenario, geography });
