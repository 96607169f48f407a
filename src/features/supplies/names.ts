import type { Region } from '#contract/region.ts';
import type { Item, SupplyLevel } from '#contract/supply.ts';
import { pick } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';

/** Name and unit of items and names of places; an id unknown to the registers stands for itself. */
export type Names = {
  item: (id: string) => string;
  unit: (id: string) => string;
  district: (adcode: string) => string;
  /** The site, or the district where the level is that of all its sites. */
  place: (level: Pick<SupplyLevel, 'adcode' | 'site'>) => string;
};

export function namesOf(items: readonly Item[], districts: readonly Region[], lang: Lang): Names {
  const itemsById = new Map(items.map((item) => [item.id, item]));
  const districtsById = new Map(districts.map((region) => [region.adcode, region]));
  const district = (adcode: string) => {
    const region = districtsById.get(adcode);
    return region ? pick(region.name, lang) : adcode;
  };
  return {
    item: (id) => {
      const item = itemsById.get(id);
      return item ? pick(item.name, lang) : id;
    },
    unit: (id) => {
      const item = itemsById.get(id);
      return item ? pick(item.unit, lang) : '';
    },
    district,
    place: (level) => (level.site ? pick(level.site.name, lang) : district(level.adcode)),
  };
}
