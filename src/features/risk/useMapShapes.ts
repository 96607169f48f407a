import { useQuery } from '@tanstack/react-query';
import { boundaryQuery } from '#api/boundaryQuery.ts';
import type { Boundaries } from '#contract/boundary.ts';
import type { MapBase } from '#ui/map/mapTypes.ts';
import { combineQueries } from '#ui/query.ts';
import type { QueryLike } from '#ui/query.ts';
import type { RiskPlace } from './place.ts';

export type MapShapes = {
  districts: Boundaries;
  /** The areas that are judged: districts, or the streets of one. */
  areas: Boundaries;
  base: MapBase;
};

/** The land of a place. Water and neighbours are for orientation: the map does not wait for them. */
export function useMapShapes(place: RiskPlace): QueryLike<MapShapes> {
  'use memo';
  const within = place.kind === 'district' ? place.adcode : undefined;
  const districts = useQuery(boundaryQuery('district'));
  const streets = useQuery({ ...boundaryQuery('street', within), enabled: within !== undefined });
  const water = useQuery(boundaryQuery('water')).data;
  const outline = useQuery(boundaryQuery('province')).data;
  const asked = within === undefined ? districts : streets;
  const [cities, areas] = [districts.data, asked.data];
  const base = { ...(water && { water }), ...(outline && { outline }) };
  // From the answers and not from what they came in, which is new at every drawing.
  const data = cities && areas && { districts: cities, areas, base };
  return { ...combineQueries({ districts, asked }), data };
}
