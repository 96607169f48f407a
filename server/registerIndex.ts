import type { Region } from '#contract/region.ts';
import type { Registers, Site } from '#contract/registers.ts';

type Clinic = Registers['clinics'][number];
type FeedEntry = Registers['feeds'][number];

/** The registers with the look-ups that every request needs, made once. */
export type RegisterIndex = Registers & {
  region: ReadonlyMap<string, Region>;
  clinic: ReadonlyMap<string, Clinic>;
  site: ReadonlyMap<string, Site>;
  feed: ReadonlyMap<string, FeedEntry>;
  item: ReadonlyMap<string, Registers['items'][number]>;
  districts: Region[];
  streets: Region[];
  /** The district of any adcode: itself, a street's parent, or the city's own code. */
  districtOf: (adcode: string) => string;
};

const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));

/** Makes the look-ups; the registers themselves are shared, not copied. */
export function indexRegisters(registers: Registers): RegisterIndex {
  const region = new Map([registers.city, ...registers.regions].map((each) => [each.adcode, each]));
  return {
    ...registers,
    region,
    clinic: byId(registers.clinics),
    site: byId(registers.sites),
    feed: byId(registers.feeds),
    item: byId(registers.items),
    districts: registers.regions.filter(({ level }) => level === 'district'),
    streets: registers.regions.filter(({ level }) => level === 'street'),
    districtOf: (adcode) => {
      const found = region.get(adcode);
      if (!found) return registers.city.adcode;
      return found.level === 'street' ? (found.parent ?? registers.city.adcode) : found.adcode;
    },
  };
}
