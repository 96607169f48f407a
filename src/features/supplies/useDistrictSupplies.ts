import { useQuery } from '@tanstack/react-query';
import type { Region } from '#contract/region.ts';
import type { Item, SupplyLevel } from '#contract/supply.ts';
import { combineQueries } from '#ui/query.ts';
import { districtLevelsQuery, districtsQuery, itemsQuery } from './supplyRegister.ts';

type Listed<Each> = { items: Each[] };

/** Levels by district with the registers that name them. */
export type DistrictSupplies = {
  levels: Listed<SupplyLevel>;
  items: Listed<Item>;
  districts: Listed<Region>;
};

/** The city's levels by district; one cache entry behind the matrix, the shortages and the headline. */
export function useDistrictSupplies() {
  const levels = useQuery(districtLevelsQuery);
  const items = useQuery(itemsQuery);
  const districts = useQuery(districtsQuery);
  return combineQueries({ levels, items, districts });
}

export const provenancesOf = (levels: readonly SupplyLevel[]) => levels.map((level) => level.provenance);
