import type { BoundaryLayer } from '#contract/boundary.ts';
import { pageByKey } from '../http/page.ts';
import { invalid } from '../http/readInput.ts';
import type { View } from '../view.ts';
import type { Handlers } from './handler.ts';

const RARELY_CHANGES = 'private, max-age=3600';

/** Throws a 400 if the code is in no register: an empty list would look like an answer. */
export function requireRegion(view: View, adcode: string | undefined, parameter: string): void {
  if (adcode !== undefined && !view.registers.region.has(adcode)) {
    throw invalid(`query/${parameter}`, `There is no region ${adcode}. See GET /api/v1/regions.`);
  }
}

function boundariesWithin(view: View, layer: BoundaryLayer, within: string | undefined) {
  const all = view.registers.boundaries[layer];
  if (within === undefined || within === view.registers.city.adcode) return all;
  return {
    ...all,
    features: all.features.filter(
      ({ id }) => id === within || view.registers.districtOf(id ?? '') === within,
    ),
  };
}

/** Operations over what changes rarely: regions, boundaries, items. */
export const registerHandlers: Pick<Handlers, 'regions' | 'boundaries' | 'items'> = {
  regions: async ({ query, view }) => {
    requireRegion(view, query.parent, 'parent');
    const rows = [...view.registers.region.values()].filter(
      ({ level, parent }) =>
        (query.level === undefined || level === query.level) &&
        (query.parent === undefined || parent === query.parent),
    );
    return pageByKey(rows, ({ adcode }) => adcode, query, view.now);
  },

  boundaries: async ({ params, query, view }, headers) => {
    requireRegion(view, query.within, 'within');
    headers.set('Cache-Control', RARELY_CHANGES);
    return boundariesWithin(view, params.layer, query.within);
  },

  items: async ({ query, view }) => pageByKey(view.registers.items, ({ id }) => id, query, view.now),
};
