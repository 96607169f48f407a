import * as z from 'zod/mini';

const tiles = {
  /** Credit that must be shown with the tiles. */
  attribution: z.string(),
  maxZoom: z.int().check(z.minimum(1), z.maximum(22)),
};

/**
 * A picture under the map, in Web Mercator. `xyz`: any tile server whose address has {z}, {x}, {y} and, where
 * `subdomains` are given, {s} (Tianditu among them). `pmtiles`: one archive of raster tiles, served with ranges.
 */
export const tileSource = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('xyz'),
    url: z.string().check(z.regex(/\{z\}/), z.regex(/\{x\}/), z.regex(/\{-?y\}/)),
    subdomains: z.optional(z.string()),
    ...tiles,
  }),
  z.object({ kind: z.literal('pmtiles'), url: z.string().check(z.minLength(1)), ...tiles }),
]);
export type TileSource = z.infer<typeof tileSource>;

/** `/config.json`: what a city sets for its own installation. */
export const siteConfig = z.object({ tiles: z.nullable(tileSource) });
export type SiteConfig = z.infer<typeof siteConfig>;

const subdomainsOf = (source: TileSource): string[] =>
  source.kind === 'xyz' && source.subdomains ? [...source.subdomains] : [''];

/**
 * Origins that a content security policy must allow for the tiles, for images (`xyz`) or connections
 * (`pmtiles`); none for a source on the dashboard's own origin.
 */
export function tileOrigins({ tiles }: SiteConfig): { images: string[]; connections: string[] } {
  if (!tiles || !/^https?:/.test(tiles.url)) return { images: [], connections: [] };
  const origins = subdomainsOf(tiles).map((part) => new URL(tiles.url.replace('{s}', part)).origin);
  return tiles.kind === 'xyz' ? { images: origins, connections: [] } : { images: [], connections: origins };
}
