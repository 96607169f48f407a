import type { FeatureCollection } from 'geojson';
import { geoJSON, map } from 'leaflet';

type Classes = { items: { adcode: string; level: number | null }[] };

const colours = ['#54278f', '#756bb1', '#9e9ac8', '#cbc9e2', '#f2f0f7'];

/** The districts by risk class, as Leaflet draws them. */
export function drawMap(box: HTMLElement, areas: FeatureCollection, { items }: Classes): void {
  const levels = new Map(items.map(({ adcode, level }) => [adcode, level]));
  const layer = geoJSON(areas, {
    style: (feature) => ({
      color: '#333',
      weight: 1,
      fillOpacity: 0.9,
      fillColor: colours[5 - (levels.get(String(feature?.id)) ?? 1)] ?? '#ccc',
    }),
  });
  const made = map(box, { preferCanvas: true, zoomSnap: 0, attributionControl: false });
  made.fitBounds(layer.getBounds(), { animate: false });
  layer.addTo(made);
}
