import { BLUR, RADIUS, STAMP_MAX } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { rivalMap } from './rivalMap.ts';
import { loadRivals } from './rivalScripts.ts';
import type { StampedPoints } from './rivalScripts.ts';

/** In its own Leaflet overlay. */
export const heatmapJs: Candidate = {
  async mount(host, subject) {
    await loadRivals();
    const map = rivalMap(host, subject);
    const { lng, lat } = subject.cells;
    const sets = subject.counts.map((counts): StampedPoints => ({
      max: STAMP_MAX,
      data: Array.from(counts, (count, i) => ({ lat: lat[i] ?? 0, lng: lng[i] ?? 0, count })),
    }));
    let given = 0;
    const next = () => sets[given++ % 2] ?? { max: 1, data: [] };
    const layer = new window.HeatmapOverlay({ radius: RADIUS + BLUR, valueField: 'count' });
    layer.addTo(map);
    const first = next();
    return {
      show: () => layer.setData(first),
      prepareUpdate() {
        const points = next();
        return () => layer.setData(points);
      },
      zoom: (steps) => map.setZoom(map.getZoom() + steps, { animate: false }),
      remove: () => map.remove(),
    };
  },
};
