import type { FeatureCollection } from 'geojson';

/** WGS-84, longitude first. */
export type LngLat = readonly [lng: number, lat: number];

/** West, south, east, north in degrees of WGS-84. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A role token without its dashes in front: `risk-3`, `official-orange`, `ink-dim`. */
export type Token = string;

export interface AreaStyle {
  /** null: no paint. In the lowest choropleth it shows the land, in an upper one what lies beneath. */
  fill: Token | null;
  /** The class number or letter printed in the area. */
  text?: string;
  /** `hatch`: provisional. `dots`: no data, drawn on neutral ground. */
  pattern?: 'hatch' | 'dots' | null;
  /** The place name; without it the feature's `name` (Chinese) or `name_en` (English). */
  label?: string;
  emphasised?: boolean;
  /** A border in this colour, above all other borders: `alert-1`. */
  outline?: Token;
}

export interface ChoroplethLayer {
  kind: 'choropleth';
  id: string;
  features: FeatureCollection;
  idProperty: string;
  value: (id: string) => AreaStyle;
  /** `strong` (default) for the areas a map is about, `fine` for those within them. */
  border?: 'strong' | 'fine';
  /** Default true. */
  labels?: boolean;
}

export type MarkShape = 'ring' | 'half' | 'filled' | 'cross' | 'dot';

export interface MapPoint {
  id: string;
  position: LngLat;
  shape: MarkShape;
  tone: Token;
  label: string;
  /** Times the usual size. */
  size?: number;
}

export interface PointsLayer {
  kind: 'points';
  id: string;
  points: readonly MapPoint[];
  /** Default true: marks that would cover each other are drawn as one with their number. */
  cluster?: boolean;
  /** Default false: print the labels that find room. */
  labels?: boolean;
}

export interface GridGeometry {
  /** The south-west corner of cell 0. */
  origin: LngLat;
  /** Size of a cell in degrees. */
  cell: readonly [lng: number, lat: number];
  columns: number;
  rows: number;
}

export interface GridLayer {
  kind: 'grid';
  id: string;
  grid: GridGeometry;
  /** Cell numbers, row by row from the south-west: row * columns + column. */
  index: ArrayLike<number>;
  /** Counts, parallel to `index`. */
  count: ArrayLike<number>;
  /** Standard deviation of the kernel. */
  bandwidthMetres: number;
  /** Counts per km2 that get the last colour; without it a round number above the highest. */
  max?: number;
}

export interface Flow {
  id?: string;
  from: LngLat;
  to: LngLat;
  weight: number;
  label: string;
  tone?: Token;
}

export interface FlowsLayer {
  kind: 'flows';
  id: string;
  flows: readonly Flow[];
  /** The weight that gets the widest arrow; default the largest present. */
  max?: number;
}

export type MapLayer = ChoroplethLayer | PointsLayer | GridLayer | FlowsLayer;

export interface MapBase {
  /** The land around: cities with `name`, `name_en` and `label`. */
  outline?: FeatureCollection;
  /** Polygons and lines with `kind` (sea, river, lake, ..., `*-line`, causeway), `name`, `name_en`. */
  water?: FeatureCollection;
}

/** A picture under the map, in Web Mercator. */
export type TileSource =
  | {
      kind: 'xyz';
      /** With {x} {y} {z} and, where `subdomains` are given, {s}. */
      url: string;
      attribution: string;
      maxZoom: number;
      subdomains?: string | undefined;
    }
  | {
      kind: 'pmtiles';
      /** One archive of raster tiles on a server that answers ranges. */
      url: string;
      attribution: string;
      maxZoom: number;
    };

export type Padding = number | { top: number; right: number; bottom: number; left: number };

export type MapView =
  | { mode: 'fitted'; bounds: Bounds; padding?: Padding }
  | { mode: 'free'; bounds: Bounds; padding?: Padding };

/** A second frame at a larger scale, for the part whose areas are too small in the whole. */
export interface MapInset {
  bounds: Bounds;
  label: string;
}

/** What lies under the pointer: an area, a mark or a flow of one layer. */
export interface MapHit {
  layer: string;
  id: string;
}
