import { baseLabels, paintLand, paintWater } from './baseLayer.ts';
import { drawLabels } from './drawLabels.ts';
import { shapesOf } from './geometry.ts';
import type { Shape } from './geometry.ts';
import type { StackedLayer } from './layerStack.ts';
import type { Bounds, MapBase, MapHit } from './mapTypes.ts';
import { worldX, worldY } from './mercator.ts';
import { phases, toX, toY } from './paint.ts';
import type { Paint } from './paint.ts';
import { placeLabels, rectsMeet } from './placeLabels.ts';
import type { Rect } from './placeLabels.ts';

export interface Scene {
  layers: readonly StackedLayer[];
  base: MapBase;
  /** With tiles the land is theirs. */
  tiled: boolean;
  /** What the inset shows: outlined here, and named there instead. */
  inset?: Bounds;
  /** Frame pixels covered by controls or by the inset. */
  obstacles: readonly Rect[];
}

const FILL_OVER_TILES = 0.6;

function areasOf(layers: readonly StackedLayer[]): Shape[] {
  return layers.flatMap(({ layer }) =>
    layer.kind === 'choropleth' && layer.border !== 'fine' ? shapesOf(layer.features, layer.idProperty) : [],
  );
}

function shrink({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

function insetRect(paint: Paint, [west, south, east, north]: Bounds): Rect {
  const [x, y] = [toX(paint, worldX(west)), toY(paint, worldY(north))];
  return { x, y, width: toX(paint, worldX(east)) - x, height: toY(paint, worldY(south)) - y };
}

function drawInsetRect(paint: Paint, { x, y, width, height }: Rect): void {
  const { context, palette, sizes } = paint;
  context.strokeStyle = palette.colour('map-outside');
  context.lineWidth = sizes.line * 3;
  context.strokeRect(x, y, width, height);
  context.strokeStyle = palette.colour('ink-loud');
  context.lineWidth = sizes.line * 1.2;
  context.strokeRect(x, y, width, height);
}

/** Everything but names, phase by phase, so that one layer's border never lies under another's fill; from the water on `above`. */
export function drawPhases(beneath: Paint, above: Paint, scene: Scene): void {
  const lowest = scene.layers.find(({ layer }) => layer.kind === 'choropleth');
  let paint = beneath;
  for (const phase of phases) {
    if (phase === 'water') paint = above;
    if (phase === 'land' && !scene.tiled) paintLand(paint, scene.base);
    if (phase === 'water' && !scene.tiled) paintWater(paint, scene.base);
    // Over tiles a class is a tint: the streets under it must stay readable.
    paint.context.globalAlpha = scene.tiled && phase === 'fill' ? FILL_OVER_TILES : 1;
    for (const entry of scene.layers) entry.adapter.paint(phase, paint, entry === lowest && !scene.tiled);
  }
}

/** Everything but what is pointed at. Returns the plates of names that stand beside their areas. */
export function drawScene(beneath: Paint, paint: Paint, scene: Scene): Rect[] {
  drawPhases(beneath, paint, scene);
  const covered = scene.inset && insetRect(paint, scene.inset);
  if (covered) drawInsetRect(paint, covered);
  const requests = [
    ...scene.layers.flatMap(({ adapter }) => adapter.labels(paint)),
    ...(scene.tiled ? [] : baseLabels(paint, scene.base, areasOf(scene.layers))),
  ].filter(({ x, y }) => !covered || !rectsMeet(covered, { x, y, width: 0, height: 0 }));
  const frame = { x: 0, y: 0, width: paint.width, height: paint.height };
  const obstacles = [...scene.obstacles];
  if (covered) obstacles.push(covered);
  for (const { adapter } of scene.layers) obstacles.push(...adapter.marks());
  const labels = placeLabels(requests, shrink(frame, paint.sizes.note * 0.4), obstacles);
  drawLabels(paint, labels);
  return labels.filter(({ away }) => away);
}

/** What is drawn next passes behind `plates`. */
function keepClearOf(plates: readonly Rect[], { context, width, height }: Paint): void {
  context.beginPath();
  context.rect(0, 0, width, height);
  for (const plate of plates) context.rect(plate.x, plate.y, plate.width, plate.height);
  context.clip('evenodd');
}

/** Outlines of the thing pointed at and the things selected, behind the plates of names; false when there are none. */
export function drawMarks(
  paint: Paint,
  layers: readonly StackedLayer[],
  hovered: MapHit | null,
  selected: readonly string[],
  plates: readonly Rect[],
): boolean {
  const { context, palette, sizes } = paint;
  let any = false;
  context.save();
  keepClearOf(plates, paint);
  const mark = (entry: StackedLayer, id: string, width: number) => {
    context.beginPath();
    if (!entry.adapter.outline(id, paint)) return;
    any = true;
    context.lineJoin = 'round';
    context.strokeStyle = palette.colour('map-outside');
    context.lineWidth = sizes.line * (width + 2);
    context.stroke();
    context.strokeStyle = palette.colour('focus');
    context.lineWidth = sizes.line * width;
    context.stroke();
  };
  for (const entry of layers) {
    for (const id of selected) mark(entry, id, 3);
    if (hovered?.layer === entry.layer.id) mark(entry, hovered.id, 2);
  }
  context.restore();
  return any;
}
