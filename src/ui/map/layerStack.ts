import { choroplethLayer } from './choroplethLayer.ts';
import { flowsLayer } from './flowsLayer.ts';
import { heatLayer } from './heatLayer.ts';
import type { LayerAdapter } from './layerAdapter.ts';
import type { MapLayer } from './mapTypes.ts';
import { pointsLayer } from './pointsLayer.ts';

export interface StackedLayer {
  layer: MapLayer;
  adapter: LayerAdapter;
}

/** Binds one layer's data to the adapter of its kind; the switch is the only place that knows all kinds. */
function adapterOf(kind: MapLayer['kind']): LayerAdapter {
  const only = <L extends MapLayer>(
    adapter: LayerAdapter<L>,
    is: (layer: MapLayer) => layer is L,
  ): LayerAdapter => ({
    ...adapter,
    add: (layer) => is(layer) && adapter.add(layer),
    update: (layer) => is(layer) && adapter.update(layer),
  });
  switch (kind) {
    case 'choropleth':
      return only(choroplethLayer(), (layer) => layer.kind === 'choropleth');
    case 'points':
      return only(pointsLayer(), (layer) => layer.kind === 'points');
    case 'grid':
      return only(heatLayer(), (layer) => layer.kind === 'grid');
    case 'flows':
      return only(flowsLayer(), (layer) => layer.kind === 'flows');
  }
}

/** The next stack: a layer that is the same object is left alone, one with the same id and kind is updated, the rest come and go. */
export function restack(before: readonly StackedLayer[], layers: readonly MapLayer[]): StackedLayer[] {
  const left = new Map(before.map((entry) => [`${entry.layer.kind} ${entry.layer.id}`, entry]));
  const next = layers.map((layer) => {
    const key = `${layer.kind} ${layer.id}`;
    const kept = left.get(key);
    left.delete(key);
    if (!kept) {
      const adapter = adapterOf(layer.kind);
      adapter.add(layer);
      return { layer, adapter };
    }
    if (kept.layer !== layer) kept.adapter.update(layer);
    return { layer, adapter: kept.adapter };
  });
  for (const { adapter } of left.values()) adapter.remove();
  return next;
}
