import type { Region } from '#contract/region.ts';
import type { Places, Street } from './geography.ts';

export const cityAdcode = '330100';
/** Reported beside the districts; it lay in Jianggan and Xiaoshan and had no code of its own in 2020. */
export const zoneAdcode = '3301QT';

/** Approval dates of the districts younger than 2001; the others get the date of the city's reform of 2001. */
const since: Record<string, string> = {
  '330108': '1996-12-12',
  '330111': '2014-12-13',
  '330112': '2017-07-18',
};
const reform2001 = '2001-02-02';
/** Last day before the reform of April 2021, which abolished or redrew these six. */
const lastDay = '2021-04-08';
const changedIn2021 = new Set(['330102', '330103', '330104', '330105', '330109', '330110']);

const cityOf = (places: Places): Region => ({
  adcode: cityAdcode,
  level: 'city',
  parent: null,
  name: { zh: '杭州市', en: 'Hangzhou' },
  validFrom: reform2001,
  validTo: null,
  areaKm2: Math.round(places.districts.reduce((sum, district) => sum + district.areaKm2, 0)),
  population: places.districts.reduce((sum, district) => sum + district.population, 0),
  label: [119.3672, 29.8844],
});

const zone: Region = {
  adcode: zoneAdcode,
  level: 'zone',
  parent: cityAdcode,
  name: { zh: '钱塘新区', en: 'Qiantang New Area' },
  validFrom: '2019-04-02',
  validTo: lastDay,
  areaKm2: 531.7,
  population: null,
  label: [120.42, 30.29],
};

/** Neither population nor area of a street of 2020 is in what we have, and none is made up. */
const streetRegion = (street: Street): Region => ({
  adcode: street.adcode,
  level: 'street',
  parent: street.district,
  name: street.name,
  validFrom: since[street.district] ?? reform2001,
  validTo: null,
  areaKm2: null,
  population: null,
  label: street.centre,
});

/** The register of regions: city, 13 districts, one zone, and the streets. */
export function regionsOf(places: Places): { city: Region; regions: Region[] } {
  const city = cityOf(places);
  const districts = places.districts.map((district): Region => ({
    ...district,
    level: 'district',
    parent: cityAdcode,
    validFrom: since[district.adcode] ?? reform2001,
    validTo: changedIn2021.has(district.adcode) ? lastDay : null,
  }));
  return { city, regions: [city, ...districts, zone, ...places.streets.map(streetRegion)] };
}
