import * as z from 'zod/mini';

/** `province` is the neighbourhood drawn for orientation, `water` rivers and lakes. */
export const boundaryLayer = z.enum(['district', 'street', 'province', 'water']);
export type BoundaryLayer = z.infer<typeof boundaryLayer>;

const ring = z.array(z.array(z.number()));
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
  z.object({ type: z.literal('LineString'), coordinates: ring }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(ring) }),
]);

/** One GeoJSON feature; `id` is the adcode where the layer has one. */
const boundaryFeature = z.object({
  type: z.literal('Feature'),
  id: z.optional(z.string()),
  properties: z.record(z.string(), z.unknown()),
  geometry,
});

/** RFC 7946 feature collection, WGS-84, with the credit that must be shown wherever it is drawn. */
export const boundaries = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(boundaryFeature),
  attribution: z.string(),
  /** True while the shapes are drawn by hand and not the official ones. */
  schematic: z.boolean(),
});
export type Boundaries = z.infer<typeof boundaries>;
