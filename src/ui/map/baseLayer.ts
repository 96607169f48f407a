import { anchorOf, nameOf } from './areaLabels.ts';
import { makeLabel } from './drawLabels.ts';
import type { Label } from './drawLabels.ts';
import { boxesMeet, shapeContains, shapesOf } from './geometry.ts';
import type { Shape } from './geometry.ts';
import type { MapBase, Token } from './mapTypes.ts';
import { font, toX, toY, trace } from './paint.ts';
import type { Paint } from './paint.ts';
import type { LabelRequest } from './placeLabels.ts';

/** Widths in border widths. */
const LINE_WIDTH = { river: 1.3, canal: 1 };

function shapesIn(collection: MapBase['water'], paint: Paint): Shape[] {
  return collection ? shapesOf(collection, 'adcode').filter((shape) => boxesMeet(shape.box, paint.box)) : [];
}

function kindOf(shape: Shape): string {
  return typeof shape.properties.kind === 'string' ? shape.properties.kind : '';
}

/** The land around the city: the neighbours as faint outlines on quiet ground. */
export function paintLand(paint: Paint, base: MapBase): void {
  const { context, palette, sizes } = paint;
  context.beginPath();
  for (const shape of shapesIn(base.outline, paint)) trace(paint, shape.rings, true);
  context.fillStyle = palette.colour('map-land', 0.45);
  context.fill('evenodd');
  context.strokeStyle = palette.colour('map-street', 0.55);
  context.lineWidth = sizes.line * 0.6;
  context.stroke();
}

function strokeLines(paint: Paint, shapes: readonly Shape[], width: number, token: Token): void {
  const { context, palette } = paint;
  context.beginPath();
  for (const shape of shapes) trace(paint, shape.rings, false);
  context.strokeStyle = palette.colour(token);
  context.lineWidth = width;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.stroke();
}

/** Rivers and lakes over the fills and under the borders: what makes the city recognisable. */
export function paintWater(paint: Paint, base: MapBase): void {
  const { context, palette, sizes } = paint;
  const shapes = shapesIn(base.water, paint);
  context.fillStyle = palette.colour('map-water');
  for (const shape of shapes) {
    if (!shape.closed) continue;
    context.beginPath();
    trace(paint, shape.rings, true);
    context.fill('evenodd');
  }
  const lines = (end: string) => shapes.filter((shape) => kindOf(shape) === end);
  strokeLines(paint, lines('river-line'), sizes.line * LINE_WIDTH.river, 'map-water');
  strokeLines(paint, lines('canal-line'), sizes.line * LINE_WIDTH.canal, 'map-water');
  strokeLines(paint, lines('causeway'), sizes.line * 0.6, 'map-land');
}

function nameLabel(paint: Paint, text: string, italic: boolean, token: Token, halo: Token): Label {
  const { sizes, palette } = paint;
  const line = {
    text,
    size: sizes.note,
    font: font(paint, sizes.note, 400, italic),
    colour: palette.colour(token),
  };
  return makeLabel(paint, { lines: [line], halo: palette.colour(halo, 0.9) });
}

/** Names of waters that can hold them, or of rivers long enough to carry them. */
function waterLabels(paint: Paint, base: MapBase): LabelRequest<Label>[] {
  return shapesIn(base.water, paint).flatMap((shape) => {
    const text = nameOf(shape, paint.lang);
    const kind = kindOf(shape);
    if (!text || !['sea', 'lake', 'reservoir', 'river'].includes(kind)) return [];
    const label = nameLabel(paint, text, true, 'ink', 'map-water');
    const [x0, y0, x1, y1] = shape.box;
    const long = Math.max(x1 - x0, y1 - y0) * paint.scale;
    if (long < label.width * (kind === 'river' ? 4 : 1.3)) return [];
    const at = anchorOf(shape);
    return [
      {
        id: `water ${text}`,
        x: toX(paint, at.x),
        y: toY(paint, at.y),
        priority: kind === 'river' ? 20 : 30,
        variants: [label],
      },
    ];
  });
}

/** Neighbours are named, unless they are what the map is about. */
function landLabels(paint: Paint, base: MapBase, areas: readonly Shape[]): LabelRequest<Label>[] {
  return shapesIn(base.outline, paint).flatMap((shape) => {
    const text = nameOf(shape, paint.lang);
    const at = anchorOf(shape);
    if (!text || areas.some((area) => shapeContains(area, at.x, at.y))) return [];
    const label = nameLabel(paint, text, false, 'ink-dim', 'map-outside');
    return [
      { id: `land ${text}`, x: toX(paint, at.x), y: toY(paint, at.y), priority: 10, variants: [label] },
    ];
  });
}

export function baseLabels(paint: Paint, base: MapBase, areas: readonly Shape[]): LabelRequest<Label>[] {
  return [...waterLabels(paint, base), ...landLabels(paint, base, areas)];
}
