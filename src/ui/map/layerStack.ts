import { choroplethLayer } from './choroplethLayer.ts';
import type { LayerAdapter } from './layerAdapter.ts';
import type { ChoroplethLayer, FlowsLayer, GridLayer, MapLayer, PointsLayer } from './mapTypes.ts';

export interface StackedLayer {
  layer: MapLayer;
  adapter: LayerAdapter;
}

/** An adapter of one kind, deaf to the data of others. */
function bound<L extends MapLayer>(
  adapter: LayerAdapter<L>,
  is: (layer: MapLayer) => layer is L,
): LayerAdapter {
  return {
    ...adapter,
    add: (layer) => is(layer) && adapter.add(layer),
    update: (layer) => is(layer) && adapter.update(layer),
  };
}

/** Code of the kinds that the first picture does not need. */
const later = {
  points: async () => {
    const { pointsLayer } = await import('./pointsLayer.ts');
    return bound(pointsLayer(), (layer): layer is PointsLayer => layer.kind === 'points');
  },
  grid: async (onPicture: () => void) => {
    const { heatLayer } = await import('./heatLayer.ts');
    return bound(heatLayer(onPicture), (layer): layer is GridLayer => layer.kind === 'grid');
  },
  flows: async () => {
    const { flowsLayer } = await import('./flowsLayer.ts');
    return bound(flowsLayer(), (layer): layer is FlowsLayer => layer.kind === 'flows');
  },
};

/** Fetches all of it while there still is a line to fetch it over; a failure shows when the kind is first used. */
export function fetchLaterKinds(): void {
  for (const load of [...Object.values(later), async () => import('./motion.ts')])
    load(() => {}).catch(() => undefined);
  import('./heat/heat.ts').then(({ startHeat }) => startHeat()).catch(() => undefined);
}

/** Stands in for an adapter whose code is on its way; if that fails, the next update asks again. */
function arriving(load: () => Promise<LayerAdapter>, onArrival: () => void): LayerAdapter {
  let layer: MapLayer | undefined;
  let adapter: LayerAdapter | undefined;
  let asked = false;
  const arrive = (arrived: LayerAdapter) => {
    if (!layer) return;
    adapter = arrived;
    adapter.add(layer);
    onArrival();
  };
  const take = (next: MapLayer) => {
    layer = next;
    adapter?.update(next);
    if (asked) return;
    asked = true;
    load().then(arrive, () => {
      asked = false;
    });
  };
  return {
    add: take,
    update: take,
    remove() {
      layer = undefined;
      adapter?.remove();
    },
    pick: (point) => adapter?.pick(point) ?? null,
    paint: (phase, paint, lowest) => adapter?.paint(phase, paint, lowest),
    outline: (id, paint) => adapter?.outline(id, paint) ?? false,
    labels: (paint) => adapter?.labels(paint) ?? [],
    marks: () => adapter?.marks() ?? [],
    stops: () => adapter?.stops() ?? [],
  };
}

function adapterOf(kind: MapLayer['kind'], onArrival: () => void): LayerAdapter {
  return kind === 'choropleth'
    ? bound(choroplethLayer(), (layer): layer is ChoroplethLayer => layer.kind === 'choropleth')
    : arriving(() => later[kind](onArrival), onArrival);
}

/** Whether nothing differs but counts of densities, which draw themselves once they are computed. */
export function onlyAwaits(before: readonly StackedLayer[], layers: readonly MapLayer[]): boolean {
  const awaits = (layer: MapLayer, was: MapLayer | undefined) =>
    layer === was ||
    (layer.kind === 'grid' && was?.kind === 'grid' && layer.id === was.id && layer.count !== was.count);
  return before.length === layers.length && layers.every((layer, i) => awaits(layer, before[i]?.layer));
}

/**
 * The next stack: a layer that is the same object is left alone, one with the same id and kind is updated, the rest come and go.
 * `onArrival` is called when a layer can be drawn whose code or picture was still on its way.
 */
export function restack(
  before: readonly StackedLayer[],
  layers: readonly MapLayer[],
  onArrival: () => void,
): StackedLayer[] {
  const left = new Map(before.map((entry) => [`${entry.layer.kind} ${entry.layer.id}`, entry]));
  const next = layers.map((layer) => {
    const key = `${layer.kind} ${layer.id}`;
    const kept = left.get(key);
    left.delete(key);
    if (!kept) {
      const adapter = adapterOf(layer.kind, onArrival);
      adapter.add(layer);
      return { layer, adapter };
    }
    if (kept.layer !== layer) kept.adapter.update(layer);
    return { layer, adapter: kept.adapter };
  });
  for (const { adapter } of left.values()) adapter.remove();
  return next;
}
