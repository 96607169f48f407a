import { BLUR, RADIUS, STAMP_MAX } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { rivalMap } from './rivalMap.ts';
import { loadRivals } from './rivalScripts.ts';

/** Its points are given as LatLng objects, which it need not convert: its fastest use. */
export const leafletHeat: Candidate = {
  async mount(host, subject) {
    await loadRivals();
    const { L } = window;
    const map = rivalMap(host, subject);
    const { lng, lat } = subject.cells;
    const sets = subject.counts.map((counts) =>
      Array.from(counts, (count, i) => L.latLng(lat[i] ?? 0, lng[i] ?? 0, count)),
    );
    let given = 0;
    const next = () => sets[given++ % 2] ?? [];
    const layer = L.heatLayer(next(), { radius: RADIUS, blur: BLUR, max: STAMP_MAX, maxZoom: subject.zoom });
    return {
      show: () => layer.addTo(map),
      prepareUpdate() {
        const points = next();
        return () => layer.setLatLngs(points);
      },
      zoom: (steps) => map.setZoom(map.getZoom() + steps, { animate: false }),
      remove: () => map.remove(),
    };
  },
};
