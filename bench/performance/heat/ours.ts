import { createFrame } from '#ui/map/frame.ts';
import type { GridLayer } from '#ui/map/mapTypes.ts';
import { grid } from './cells.ts';
import type { Candidate } from './candidate.ts';
import { boundsOf } from './scene.ts';

const NO_EVENTS = { hover: () => {}, select: () => {}, drill: () => {} };

/** The product's map as a desk has it, free to be dragged, with nothing on it but the density. */
export const ours: Candidate = {
  async mount(host, { cells, counts, bandwidthMetres }) {
    const [{ startHeat }] = await Promise.all([
      import('#ui/map/heat/heat.ts'),
      import('#ui/map/heatLayer.ts'),
    ]);
    startHeat();
    const frame = createFrame(host, 'free', NO_EVENTS);
    frame.setGround({ base: {}, obstacles: [] });
    frame.setView({ mode: 'free', bounds: boundsOf(grid) });
    let given = 0;
    const layerOf = (count: Float32Array): GridLayer => ({
      kind: 'grid',
      id: 'heat',
      grid,
      index: cells.index,
      count,
      bandwidthMetres,
    });
    const next = () => counts[given++ % 2 === 0 ? 0 : 1].slice();
    const first = layerOf(next());
    return {
      show: () => frame.setLayers([first]),
      prepareUpdate() {
        const layer = layerOf(next());
        return () => frame.setLayers([layer]);
      },
      zoom: (steps) => frame.zoomBy(2 * steps),
      remove: () => frame.destroy(),
    };
  },
};
