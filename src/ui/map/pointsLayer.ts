import { clusterPoints } from './clusterPoints.ts';
import type { Cluster } from './clusterPoints.ts';
import { makeLabel } from './drawLabels.ts';
import type { Label } from './drawLabels.ts';
import { drawMark } from './drawMark.ts';
import type { LayerAdapter, Picked, PickPoint } from './layerAdapter.ts';
import type { MapPoint, PointsLayer } from './mapTypes.ts';
import { worldX, worldY } from './mercator.ts';
import { font, toX, toY } from './paint.ts';
import type { Paint } from './paint.ts';
import type { LabelRequest, Rect } from './placeLabels.ts';

const SIZE = 0.5;
const GROUP_SIZE = 0.95;
/** Marks closer than this many radii become one. */
const CROWDED = 2.8;

interface Placed {
  layer: PointsLayer;
  x: Float64Array;
  y: Float64Array;
}

function place(layer: PointsLayer): Placed {
  const x = Float64Array.from(layer.points, (point) => worldX(point.position[0]));
  const y = Float64Array.from(layer.points, (point) => worldY(point.position[1]));
  return { layer, x, y };
}

/** A group: its number in a ring whose arcs are the shares of its members' colours. */
function drawGroup(paint: Paint, cluster: Cluster, points: readonly MapPoint[]): void {
  const { context, palette, sizes } = paint;
  const [x, y, r] = [toX(paint, cluster.x), toY(paint, cluster.y), sizes.name * GROUP_SIZE];
  const shares = new Map<string, number>();
  for (const i of cluster.members) {
    const tone = points[i]?.tone ?? 'ink';
    shares.set(tone, (shares.get(tone) ?? 0) + 1);
  }
  context.beginPath();
  context.arc(x, y, r * 1.1, 0, 2 * Math.PI);
  context.fillStyle = palette.colour('panel');
  context.fill();
  context.lineWidth = r * 0.24;
  let from = -Math.PI / 2;
  for (const [tone, members] of shares) {
    const to = from + (members / cluster.members.length) * 2 * Math.PI;
    context.beginPath();
    context.arc(x, y, r * 0.96, from, to);
    context.strokeStyle = palette.colour(tone);
    context.stroke();
    from = to;
  }
  context.font = font(paint, sizes.note * 1.05, 600);
  context.fillStyle = palette.colour('ink-loud');
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(cluster.members.length), x, y);
}

function groupOf(placed: Placed, cluster: Cluster): Picked {
  const xs = cluster.members.map((i) => placed.x[i] ?? 0);
  const ys = cluster.members.map((i) => placed.y[i] ?? 0);
  const first = placed.layer.points[cluster.members[0] ?? 0];
  return {
    layer: placed.layer.id,
    id: first?.id ?? '',
    box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
  };
}

function pickAt(
  placed: Placed,
  clusters: Cluster[],
  radius: number,
  { x, y, reach, scale }: PickPoint,
): Picked | null {
  const { layer } = placed;
  let best: { cluster: Cluster; distance: number } | undefined;
  for (const cluster of clusters) {
    const size = cluster.members.length > 1 ? radius * 2 : radius;
    const distance = Math.hypot(cluster.x - x, cluster.y - y);
    if (distance <= size / scale + reach && (!best || distance < best.distance)) best = { cluster, distance };
  }
  if (!best) return null;
  if (best.cluster.members.length > 1) return groupOf(placed, best.cluster);
  return { layer: layer.id, id: layer.points[best.cluster.members[0] ?? 0]?.id ?? '' };
}

function pointLabels(
  paint: Paint,
  placed: Placed,
  clusters: readonly Cluster[],
  radius: number,
): LabelRequest<Label>[] {
  const { palette, sizes } = paint;
  return clusters.flatMap((cluster) => {
    const point = placed.layer.points[cluster.members[0] ?? 0];
    if (cluster.members.length > 1 || !point) return [];
    const text = {
      text: point.label,
      size: sizes.note,
      font: font(paint, sizes.note, 400),
      colour: palette.colour('ink-loud'),
    };
    const label = makeLabel(paint, { lines: [text], halo: palette.colour('map-land', 0.8) });
    const [x, y] = [toX(paint, cluster.x), toY(paint, cluster.y) + radius * 1.4 + label.height * 0.6];
    return [{ id: point.id, x, y, priority: 200, variants: [label] }];
  });
}

/** Marks of places, drawn on the canvas; crowded ones as a numbered group. */
export function pointsLayer(): LayerAdapter<PointsLayer> {
  let placed: Placed | undefined;
  let clusters: Cluster[] = [];
  let marks: Rect[] = [];
  let at = { scale: 0, radius: 0 };
  const group = (scale: number, radius: number) => {
    if (!placed || (at.scale === scale && at.radius === radius)) return;
    at = { scale, radius };
    // A vanishing radius groups only marks on the very same spot.
    const reach = placed.layer.cluster === false ? 1e-9 : (radius * CROWDED) / scale;
    clusters = clusterPoints(placed.x, placed.y, reach);
  };
  const take = (layer: PointsLayer) => {
    placed = place(layer);
    at = { scale: 0, radius: 0 };
  };
  return {
    add: take,
    update: take,
    remove() {
      placed = undefined;
      clusters = [];
    },
    pick: (point) => (placed ? pickAt(placed, clusters, at.radius, point) : null),
    paint(phase, paint) {
      if (phase !== 'point' || !placed) return;
      group(paint.scale, paint.sizes.name * SIZE);
      marks = [];
      const ground = paint.palette.colour('panel');
      for (const cluster of clusters) {
        const [x, y] = [toX(paint, cluster.x), toY(paint, cluster.y)];
        if (x < 0 || y < 0 || x > paint.width || y > paint.height) continue;
        const reach = at.radius * (cluster.members.length > 1 ? 2 : 1.1);
        marks.push({ x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach });
        const point = placed.layer.points[cluster.members[0] ?? 0];
        if (cluster.members.length > 1) drawGroup(paint, cluster, placed.layer.points);
        else if (point) {
          const r = at.radius * (point.size ?? 1);
          drawMark(
            paint.context,
            point.shape,
            { x, y, r },
            { tone: paint.palette.colour(point.tone), ground },
          );
        }
      }
    },
    outline(id, paint) {
      const cluster = clusters.find((c) => c.members.some((i) => placed?.layer.points[i]?.id === id));
      if (!cluster) return false;
      const r = at.radius * (cluster.members.length > 1 ? 2.3 : 1.5);
      const [x, y] = [toX(paint, cluster.x), toY(paint, cluster.y)];
      paint.context.moveTo(x + r, y);
      paint.context.arc(x, y, r, 0, 2 * Math.PI);
      return true;
    },
    labels: (paint) => (placed?.layer.labels ? pointLabels(paint, placed, clusters, at.radius) : []),
    marks: () => marks,
    stops: () =>
      clusters.flatMap((c) => {
        const point = placed?.layer.points[c.members[0] ?? 0];
        return placed && point ? [{ layer: placed.layer.id, id: point.id, x: c.x, y: c.y }] : [];
      }),
  };
}
