import { boundaries } from '#contract/boundary.ts';
import type { Boundaries, BoundaryLayer } from '#contract/boundary.ts';
import type { Geography, Shapes } from './geography.ts';

const attribution = '© OpenStreetMap contributors';

const layer = (shapes: Pick<Shapes, 'features'>): Boundaries =>
  boundaries.parse({
    type: 'FeatureCollection',
    features: shapes.features,
    attribution,
    schematic: true,
  });

/** The four boundary layers; `streets` are the streets of this city, which may be more than those of the file. */
export function boundaryLayers(
  geography: Geography,
  streets: Pick<Shapes, 'features'>,
): Record<BoundaryLayer, Boundaries> {
  return {
    district: layer(geography.districts),
    street: layer(streets),
    province: layer(geography.outline),
    water: layer(geography.water),
  };
}
