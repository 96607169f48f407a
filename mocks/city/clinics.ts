import type { Clinic } from '#contract/clinic.ts';
import type { Position } from '#contract/region.ts';
import type { LocalText } from '#contract/text.ts';
import { apportion } from './apportion.ts';
import type { District, Places, Street } from './geography.ts';
import type { Scale } from './scenarios.ts';
import { streamOf, uniform } from './seeded.ts';

/** A fever clinic with what the register does not say: how many people usually come. */
export type FeverClinic = {
  register: Omit<Clinic, 'status' | 'load' | 'provenance'>;
  /** Position in the list of all clinics. */
  index: number;
  /** Position among the clinics of its district. */
  order: number;
  /** Visits on an ordinary day. */
  base: number;
};

const hospitals: LocalText[] = [
  { zh: '第一人民医院', en: "First People's Hospital" },
  { zh: '中医院', en: 'Hospital of Chinese Medicine' },
  { zh: '第二人民医院', en: "Second People's Hospital" },
];

const roundTo = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;

/** A little off the street's centre, so that neighbours do not cover each other on a map. */
function near([longitude, latitude]: Position, stream: number): Position {
  return [
    roundTo(longitude + (uniform(stream, 1) - 0.5) * 0.008, 4),
    roundTo(latitude + (uniform(stream, 2) - 0.5) * 0.006, 4),
  ];
}

function nameOf(district: District, street: Street, order: number): LocalText {
  const hospital = hospitals[order];
  return hospital
    ? {
        zh: `${district.name.zh}${hospital.zh}发热门诊`,
        en: `${district.name.en} ${hospital.en} Fever Clinic`,
      }
    : {
        zh: `${street.name.zh}社区卫生服务中心发热门诊`,
        en: `${street.name.en} Community Health Centre Fever Clinic`,
      };
}

/** Bigger streets first; after the last street the round starts again. */
function streetsBySize(places: Places, district: string): Street[] {
  return places.streets
    .filter((street) => street.district === district)
    .sort((a, b) => b.weight - a.weight || (a.adcode < b.adcode ? -1 : 1));
}

function clinicsOf(district: District, places: Places, count: number, perDay: number, seed: number) {
  const streets = streetsBySize(places, district.adcode);
  const stream = streamOf(seed, 'clinic size', district.adcode);
  const shares = Array.from(
    { length: count },
    (_, order) => (order < 3 ? 1.3 : 0.8) + 0.5 * uniform(stream, order),
  );
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.flatMap((share, order): FeverClinic[] => {
    const street = streets[order % streets.length];
    if (!street) return [];
    const id = `${district.adcode}-${String(order + 1).padStart(2, '0')}`;
    const base = (perDay * share) / sum;
    return [
      {
        index: 0,
        order,
        base,
        register: {
          id,
          name: nameOf(district, street, order),
          adcode: district.adcode,
          street: street.adcode,
          position: near(street.centre, streamOf(seed, 'clinic position', id)),
          // Built for a bad winter morning: half as much again as an ordinary peak hour, some more, some less.
          capacityPerHour: Math.max(4, Math.ceil(base * 0.078 * (1.25 + 0.6 * uniform(stream, order, 2)))),
          isolationBeds: Math.max(4, Math.round(base / 5 + 4 * uniform(stream, order, 1))),
        },
      },
    ];
  });
}

/** The city's fever clinics, at least two in each district. */
export function feverClinics(places: Places, scale: Scale, seed: number): FeverClinic[] {
  const counts = apportion(
    scale.clinics,
    places.districts.map((district) => district.population),
    2,
  );
  return places.districts
    .flatMap((district, i) => {
      const perDay = (district.population / 100_000) * scale.visitsPer100kPerDay;
      return clinicsOf(district, places, counts[i] ?? 0, perDay, seed);
    })
    .map((clinic, index) => ({ ...clinic, index }));
}
