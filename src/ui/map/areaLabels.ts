import { clipRing } from './clipRing.ts';
import { makeLabel } from './drawLabels.ts';
import type { Label, LabelLine } from './drawLabels.ts';
import { boxesMeet, ringArea, shapeContains } from './geometry.ts';
import type { Box, Shape } from './geometry.ts';
import type { AreaStyle } from './mapTypes.ts';
import { worldX, worldY } from './mercator.ts';
import { font, toX, toY } from './paint.ts';
import type { Paint } from './paint.ts';
import type { LabelRequest, Rect } from './placeLabels.ts';
import { poleOfInaccessibility } from './poleOfInaccessibility.ts';

/** Above so many areas, the small ones go unnamed instead of each drawing a line to the margin. */
const MOST_WITH_LEADERS = 24;
/** Labels may overhang their area by this share before they count as not fitting. */
const OVERHANG = 0.12;

const anchors = new WeakMap<Shape, { x: number; y: number }>();

/** The feature's own label point, or the pole of its largest ring. */
export function anchorOf(shape: Shape): { x: number; y: number } {
  const kept = anchors.get(shape);
  if (kept) return kept;
  const own = shape.properties.label;
  let anchor = { x: 0, y: 0 };
  if (Array.isArray(own) && typeof own[0] === 'number' && typeof own[1] === 'number') {
    anchor = { x: worldX(own[0]), y: worldY(own[1]) };
  } else {
    const largest = [...shape.rings].sort((a, b) => Math.abs(ringArea(b)) - Math.abs(ringArea(a)))[0];
    if (largest) anchor = poleOfInaccessibility([largest]);
  }
  anchors.set(shape, anchor);
  return anchor;
}

function holds(box: Box, { x, y }: { x: number; y: number }): boolean {
  return x > box[0] && x < box[2] && y > box[1] && y < box[3];
}

/** Of an area whose label point is not `margin` inside the view, the middle of the part in view. */
export function visibleAnchor(shape: Shape, view: Box, margin = 0): { x: number; y: number } | undefined {
  const anchor = anchorOf(shape);
  const inner: Box = [view[0] + margin, view[1] + margin, view[2] - margin, view[3] - margin];
  if (holds(inner, anchor)) return anchor;
  if (!boxesMeet(shape.box, view)) return undefined;
  const parts = shape.rings.map((ring) => clipRing(ring, view)).filter((ring) => ring.length > 6);
  const largest = parts.sort((a, b) => Math.abs(ringArea(b)) - Math.abs(ringArea(a)))[0];
  return largest && poleOfInaccessibility([largest]);
}

export function nameOf(shape: Shape, lang: 'zh' | 'en'): string {
  const name = lang === 'zh' ? shape.properties.name : shape.properties.name_en;
  return typeof name === 'string' ? name : '';
}

function fitsIn(shape: Shape, paint: Paint): (rect: Rect) => boolean {
  const inset = OVERHANG;
  return ({ x, y, width, height }) =>
    [0, 0.5, 1].every((u) =>
      [0, 0.5, 1].every((v) => {
        const px = x + width * (inset + u * (1 - 2 * inset));
        const py = y + height * (inset + v * (1 - 2 * inset));
        return shapeContains(shape, (px + paint.originX) / paint.scale, (py + paint.originY) / paint.scale);
      }),
    );
}

/** Name over value, beside it, smaller, and last the value alone. */
function variantsOf(paint: Paint, name: LabelLine, value: LabelLine | undefined, halo: string): Label[] {
  const make = (lines: LabelLine[], row = false) => makeLabel(paint, { lines, row, halo });
  const { note } = paint.sizes;
  const small = name.size > note ? [{ ...name, size: note, font: font(paint, note, 600) }] : [];
  if (!value) return name.text ? [name, ...small].map((line) => make([line])) : [];
  if (!name.text) return [make([value])];
  const less = small.map((line) =>
    make([line, { ...value, size: name.size, font: font(paint, name.size, 700) }]),
  );
  return [make([name, value]), make([name, value], true), ...less, make([value])];
}

export function areaLabels(
  paint: Paint,
  shapes: readonly Shape[],
  styleOf: (id: string) => AreaStyle,
  { view, rank }: { view: Box; rank: number },
): LabelRequest<Label>[] {
  const { palette, sizes } = paint;
  const requests: LabelRequest<Label>[] = [];
  for (const shape of shapes) {
    const wide = (shape.box[2] - shape.box[0]) * paint.scale;
    const withLeader = shapes.length <= MOST_WITH_LEADERS;
    if (!boxesMeet(shape.box, view) || (!withLeader && wide < sizes.note)) continue;
    const at = visibleAnchor(shape, view, (sizes.name * 2) / paint.scale);
    if (!at) continue;
    const style = styleOf(shape.id);
    const fill = style.fill ?? 'map-land';
    const ink = palette.inkOn(fill);
    const line = (text: string, size: number, weight: 400 | 600 | 700, colour: string): LabelLine => ({
      text,
      size,
      colour,
      font: font(paint, size, weight),
    });
    const title = style.label ?? nameOf(shape, paint.lang);
    const size = withLeader ? sizes.name : sizes.note;
    const name = line(title, size, 600, ink);
    const value = style.text ? line(style.text, withLeader ? sizes.value : sizes.name, 700, ink) : undefined;
    const high = (shape.box[3] - shape.box[1]) * paint.scale;
    const all = variantsOf(paint, name, value, palette.colour(fill, 0.75));
    const variants = withLeader ? all : all.filter((form) => form.width < wide && form.height < high);
    if (variants.length === 0) continue;
    const request: LabelRequest<Label> = {
      id: shape.id,
      x: toX(paint, at.x),
      y: toY(paint, at.y),
      priority: rank + (style.emphasised || style.outline ? 500 : 0) + Math.min(400, wide / 4),
      variants,
      fits: fitsIn(shape, paint),
    };
    const named = holds(view, anchorOf(shape));
    if (withLeader && !named) request.late = true;
    if (withLeader && named) {
      const lines = [name, value].filter((part) => part !== undefined && part.text !== '') as LabelLine[];
      const plate = { fill: palette.colour(fill), line: palette.colour('map-border') };
      request.leader = makeLabel(paint, { lines, row: true, plate });
      const small = lines.map((part) => line(part.text, sizes.note, 600, part.colour));
      request.smallLeader = makeLabel(paint, { lines: small, row: true, plate });
      // A name beside the area says more than a bare number in it.
      if (value && title) [request.variants, request.least] = [variants.slice(0, -1), variants.at(-1)];
    }
    requests.push(request);
  }
  return requests;
}
