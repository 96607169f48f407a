import { makeLabel } from './drawLabels.ts';
import { flowArc, flowWidth } from './flowArc.ts';
import type { Arc } from './flowArc.ts';
import type { LayerAdapter } from './layerAdapter.ts';
import type { Flow, FlowsLayer } from './mapTypes.ts';
import { worldX, worldY } from './mercator.ts';
import { font, toX, toY } from './paint.ts';
import type { Paint } from './paint.ts';

const WIDEST = 0.75;
const HEAD = 1.6;

interface Drawn {
  id: string;
  flow: Flow;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

function arcOf(paint: Paint, drawn: Drawn, width: number): { x: number; y: number; arc: Arc; head: number } {
  const head = Math.max(width * HEAD, paint.sizes.name * 0.5);
  const [x, y] = [toX(paint, drawn.x0), toY(paint, drawn.y0)];
  return { x, y, head, arc: flowArc(x, y, toX(paint, drawn.x1), toY(paint, drawn.y1), head) };
}

function drawFlow(paint: Paint, drawn: Drawn, width: number): void {
  const { context, palette } = paint;
  const { x, y, arc, head } = arcOf(paint, drawn, width);
  const stroke = (colour: string, extra: number) => {
    context.beginPath();
    context.moveTo(x, y);
    context.quadraticCurveTo(arc.controlX, arc.controlY, arc.endX, arc.endY);
    context.lineWidth = width + extra;
    context.strokeStyle = colour;
    context.stroke();
  };
  const tip = (colour: string, extra: number) => {
    const [cos, sin] = [Math.cos(arc.angle), Math.sin(arc.angle)];
    const half = head * 0.62 + extra;
    context.beginPath();
    context.moveTo(arc.endX + cos * (head + extra), arc.endY + sin * (head + extra));
    context.lineTo(arc.endX - sin * half - cos * extra, arc.endY + cos * half - sin * extra);
    context.lineTo(arc.endX + sin * half - cos * extra, arc.endY - cos * half - sin * extra);
    context.closePath();
    context.fillStyle = colour;
    context.fill();
  };
  const casing = palette.colour('map-outside', 0.85);
  const tone = palette.colour(drawn.flow.tone ?? 'ink-loud');
  context.lineCap = 'butt';
  stroke(casing, paint.sizes.line * 2);
  tip(casing, paint.sizes.line);
  stroke(tone, 0);
  tip(tone, 0);
}

function near(drawn: Drawn, x: number, y: number, reach: number): boolean {
  const arc = flowArc(drawn.x0, drawn.y0, drawn.x1, drawn.y1, 0);
  for (let t = 0; t <= 1; t += 1 / 32) {
    const u = 1 - t;
    const px = u * u * drawn.x0 + 2 * u * t * arc.controlX + t * t * drawn.x1;
    const py = u * u * drawn.y0 + 2 * u * t * arc.controlY + t * t * drawn.y1;
    if (Math.hypot(px - x, py - y) <= reach) return true;
  }
  return false;
}

/** Curved arrows from place to place; the wider, the more. */
export function flowsLayer(): LayerAdapter<FlowsLayer> {
  let layer: FlowsLayer | undefined;
  let drawn: Drawn[] = [];
  const widthOf = (paint: Paint, flow: Flow) => {
    const max = layer?.max ?? drawn.reduce((most, one) => Math.max(most, one.flow.weight), 0);
    return flowWidth(flow.weight, max, paint.sizes.name * WIDEST, paint.sizes.line);
  };
  const take = (next: FlowsLayer) => {
    layer = next;
    drawn = next.flows.map((flow, i) => ({
      id: flow.id ?? String(i),
      flow,
      x0: worldX(flow.from[0]),
      y0: worldY(flow.from[1]),
      x1: worldX(flow.to[0]),
      y1: worldY(flow.to[1]),
    }));
    // The thin ones last, or a wide one would hide them.
    drawn.sort((a, b) => b.flow.weight - a.flow.weight);
  };
  return {
    add: take,
    update: take,
    remove() {
      layer = undefined;
      drawn = [];
    },
    pick({ x, y, reach }) {
      const hit = [...drawn].reverse().find((one) => near(one, x, y, reach * 1.5));
      return layer && hit ? { layer: layer.id, id: hit.id } : null;
    },
    paint(phase, paint) {
      if (phase === 'flow') for (const one of drawn) drawFlow(paint, one, widthOf(paint, one.flow));
    },
    outline(id, paint) {
      const one = drawn.find((candidate) => candidate.id === id);
      if (!one) return false;
      const { x, y, arc } = arcOf(paint, one, widthOf(paint, one.flow));
      paint.context.moveTo(x, y);
      paint.context.quadraticCurveTo(arc.controlX, arc.controlY, arc.endX, arc.endY);
      return true;
    },
    labels: (paint) =>
      drawn.map((one, i) => {
        const { arc } = arcOf(paint, one, widthOf(paint, one.flow));
        const { sizes, palette } = paint;
        const line = {
          text: one.flow.label,
          size: sizes.note,
          font: font(paint, sizes.note, 600),
          colour: palette.colour('ink-loud'),
        };
        const label = makeLabel(paint, { lines: [line], halo: palette.colour('map-outside', 0.85) });
        return { id: one.id, x: arc.middleX, y: arc.middleY, priority: 2000 - i, variants: [label] };
      }),
    marks: () => [],
    stops: () => drawn.map((one) => ({ layer: layer?.id ?? '', id: one.id, x: one.x1, y: one.y1 })),
  };
}
