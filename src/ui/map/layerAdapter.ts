import type { Box } from './geometry.ts';
import type { MapHit, MapLayer } from './mapTypes.ts';
import type { Label } from './drawLabels.ts';
import type { Paint, Phase } from './paint.ts';
import type { LabelRequest, Rect } from './placeLabels.ts';

/** Where a pointer is: world units, and how many of them a fingertip covers. */
export interface PickPoint {
  x: number;
  y: number;
  reach: number;
  scale: number;
}

export interface Picked extends MapHit {
  /** A group of marks: opening it means going there. */
  box?: Box;
}

/** One thing that a keyboard can step to, at a world position. */
export interface Stop extends MapHit {
  x: number;
  y: number;
}

/** What each kind of layer does, whatever its data. Nothing here draws by itself: the stage asks, phase by phase. */
export interface LayerAdapter<L extends MapLayer = MapLayer> {
  add: (layer: L) => void;
  update: (layer: L) => void;
  remove: () => void;
  pick: (point: PickPoint) => Picked | null;
  paint: (phase: Phase, paint: Paint, lowest: boolean) => void;
  /** The outline of one thing, as the current path; false when there is none. */
  outline: (id: string, paint: Paint) => boolean;
  labels: (paint: Paint) => LabelRequest<Label>[];
  /** What labels should not cover, in canvas pixels. */
  marks: () => Rect[];
  stops: () => Stop[];
}
