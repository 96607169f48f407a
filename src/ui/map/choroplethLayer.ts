import { anchorOf, areaLabels } from './areaLabels.ts';
import { boxesMeet, shapeContains, shapesOf } from './geometry.ts';
import type { Shape } from './geometry.ts';
import { makePattern } from './hatch.ts';
import type { PatternKind } from './hatch.ts';
import type { LayerAdapter } from './layerAdapter.ts';
import type { AreaStyle, ChoroplethLayer, Token } from './mapTypes.ts';
import { trace } from './paint.ts';
import type { Paint, Phase } from './paint.ts';

/** Where most areas are provisional a strong hatch would be louder than the classes. */
const HATCH_STRENGTH = 0.3;
const DOT_STRENGTH = 0.55;
const PLAIN: AreaStyle = { fill: null };

/** Patterns stay where the land is when the map is panned. */
function patternFill(paint: Paint, kind: PatternKind, ground: Token): CanvasPattern | string {
  const { context, ratio, sizes, palette } = paint;
  const colour =
    kind === 'hatch'
      ? palette.inkOn(ground).replace(/[\d.]+\)$/, `${HATCH_STRENGTH})`)
      : palette.colour('ink-dim', DOT_STRENGTH);
  const size = Math.max(4, Math.round(sizes.name * (kind === 'hatch' ? 0.85 : 0.6) * ratio));
  const pattern = makePattern(context, kind, colour, size, sizes.line * 1.3 * ratio);
  if (!pattern) return colour;
  const step = size / ratio;
  const shift = new DOMMatrix().translate(-(paint.originX % step), -(paint.originY % step));
  pattern.setTransform(shift.scale(1 / ratio));
  return pattern;
}

function paintFills(
  paint: Paint,
  shapes: readonly Shape[],
  styleOf: (id: string) => AreaStyle,
  lowest: boolean,
) {
  const { context, palette } = paint;
  const patterns = new Map<string, CanvasPattern | string>();
  for (const shape of shapes) {
    const style = styleOf(shape.id);
    const fill = style.fill ?? (lowest || style.pattern ? 'map-land' : null);
    if (fill === null) continue;
    context.beginPath();
    trace(paint, shape.rings, true);
    context.fillStyle = palette.colour(fill);
    context.fill('evenodd');
    if (!style.pattern) continue;
    const key = `${style.pattern} ${fill}`;
    const pattern = patterns.get(key) ?? patternFill(paint, style.pattern, fill);
    patterns.set(key, pattern);
    context.fillStyle = pattern;
    context.fill('evenodd');
  }
}

function paintBorders(paint: Paint, shapes: readonly Shape[], fine: boolean) {
  const { context, palette, sizes } = paint;
  context.beginPath();
  for (const shape of shapes) trace(paint, shape.rings, true);
  context.strokeStyle = fine ? palette.colour('map-street', 0.75) : palette.colour('map-border', 0.85);
  context.lineWidth = fine ? sizes.line * 0.7 : sizes.line;
  context.lineJoin = 'round';
  context.stroke();
}

function paintOutlines(paint: Paint, shapes: readonly Shape[], styleOf: (id: string) => AreaStyle) {
  const { context, palette, sizes } = paint;
  for (const shape of shapes) {
    const { outline, emphasised } = styleOf(shape.id);
    if (!outline && !emphasised) continue;
    context.beginPath();
    trace(paint, shape.rings, true);
    context.lineJoin = 'round';
    context.strokeStyle = palette.colour('map-outside');
    context.lineWidth = sizes.line * 5;
    context.stroke();
    context.strokeStyle = palette.colour(outline ?? 'ink-loud');
    context.lineWidth = sizes.line * 3;
    context.stroke();
  }
}

/** Areas in colours: fills, patterns, borders, the class number and name in each. */
export function choroplethLayer(): LayerAdapter<ChoroplethLayer> {
  let layer: ChoroplethLayer | undefined;
  let shapes: Shape[] = [];
  let styles = new Map<string, AreaStyle>();
  const styleOf = (id: string) => styles.get(id) ?? PLAIN;
  const byId = (id: string) => shapes.find((shape) => shape.id === id);
  const take = (next: ChoroplethLayer) => {
    layer = next;
    shapes = shapesOf(next.features, next.idProperty).filter((shape) => shape.closed);
    styles = new Map(shapes.map((shape) => [shape.id, next.value(shape.id)]));
  };
  return {
    add: take,
    update: take,
    remove() {
      layer = undefined;
      shapes = [];
      styles = new Map();
    },
    pick({ x, y }) {
      const shape = layer && shapes.find((candidate) => shapeContains(candidate, x, y));
      return layer && shape ? { layer: layer.id, id: shape.id } : null;
    },
    paint(phase: Phase, paint: Paint, lowest: boolean) {
      const seen = shapes.filter((shape) => boxesMeet(shape.box, paint.box));
      if (phase === 'fill') paintFills(paint, seen, styleOf, lowest);
      else if (phase === 'border') paintBorders(paint, seen, layer?.border === 'fine');
      else if (phase === 'outline') paintOutlines(paint, seen, styleOf);
    },
    outline(id, paint) {
      const shape = byId(id);
      if (shape) trace(paint, shape.rings, true);
      return shape !== undefined;
    },
    labels(paint) {
      if (!layer || layer.labels === false) return [];
      return areaLabels(paint, shapes, styleOf, {
        view: paint.box,
        rank: layer.border === 'fine' ? 0 : 1000,
      });
    },
    marks: () => [],
    stops: () =>
      layer ? shapes.map((shape) => ({ layer: layer?.id ?? '', id: shape.id, ...anchorOf(shape) })) : [],
  };
}
