import leafletUrl from 'leaflet/dist/leaflet.js?url';
import heatmapUrl from 'heatmap.js/build/heatmap.js?url';
import overlayUrl from 'heatmap.js/plugins/leaflet-heatmap/leaflet-heatmap.js?url';
import leafletHeatUrl from 'leaflet.heat/dist/leaflet-heat.js?url';
import type { LatLng, Layer } from 'leaflet';
import type Leaflet from 'leaflet';

type HeatLayer = Layer & { setLatLngs: (points: LatLng[]) => void };
export interface StampedPoints {
  max: number;
  data: { lat: number; lng: number; count: number }[];
}
type Overlay = Layer & { setData: (points: StampedPoints) => void };

declare global {
  interface Window {
    L: typeof Leaflet & { heatLayer: (points: LatLng[], options: object) => HeatLayer };
    HeatmapOverlay: new (options: object) => Overlay;
  }
}

const scripts = [leafletUrl, leafletHeatUrl, heatmapUrl, overlayUrl];
let loaded: Promise<unknown> | undefined;

function addScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`no ${src}`)));
    document.head.append(script);
  });
}

/** The rivals as published, as plain scripts: heatmap.js writes to a read-only property, which a module must not. */
export function loadRivals(): Promise<unknown> {
  return (loaded ??= scripts.reduce((before, src) => before.then(() => addScript(src)), Promise.resolve()));
}
