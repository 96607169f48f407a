import type { Boundaries } from '#contract/boundary.ts';
import type { Position } from '#contract/region.ts';
import type { LocalText } from '#contract/text.ts';

/** A GeoJSON feature collection as it comes out of `JSON.parse`. */
export type Shapes = {
  type: string;
  features: {
    type: string;
    id?: string | number;
    properties: Record<string, unknown> | null;
    geometry: { type: string; coordinates: unknown };
  }[];
};

/** The files of public/geo, read by whoever opens the city. */
export type Geography = {
  districts: Shapes;
  streets: Shapes;
  outline: Shapes;
  water: Shapes;
  streetsCsv: string;
};

export type District = {
  adcode: string;
  name: LocalText;
  label: Position;
  areaKm2: number;
  population: number;
};

export type Street = {
  adcode: string;
  name: LocalText;
  /** By the districts of 2020: the codes are of 2023, so their prefix may name another district. */
  district: string;
  centre: Position;
  /** Relative number of residents; the number of communities stands in for it. */
  weight: number;
};

export type Places = { districts: District[]; streets: Street[] };
export type Feature = Boundaries['features'][number];

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function districtOf(properties: Record<string, unknown>): District {
  const [longitude, latitude] = Array.isArray(properties['label']) ? properties['label'] : [];
  return {
    adcode: textOf(properties['adcode']),
    name: { zh: textOf(properties['name']), en: textOf(properties['name_en']) },
    label: [numberOf(longitude), numberOf(latitude)],
    areaKm2: numberOf(properties['area_km2']),
    population: numberOf(properties['population_2016']),
  };
}

function streetOf(line: string): Street {
  const [code = '', zh = '', en = '', district = '', longitude, latitude, communities] = line.split(',');
  return {
    adcode: code,
    name: { zh, en },
    district,
    centre: [Number(longitude), Number(latitude)],
    weight: Number(communities),
  };
}

/** Districts and streets of the geography files. Throws when the two do not belong together. */
export function placesOf(geography: Geography): Places {
  const districts = geography.districts.features.map((feature) => districtOf(feature.properties ?? {}));
  const streets = geography.streetsCsv.trim().split(/\r?\n/).slice(1).map(streetOf);
  const known = new Set(districts.map((district) => district.adcode));
  const stray = streets.find((street) => !known.has(street.district) || !(street.weight > 0));
  if (stray) throw new Error(`streets.csv: ${stray.adcode} has no district of districts.geojson or no size`);
  return { districts, streets };
}
