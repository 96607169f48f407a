import type { Map as LeafletMap } from 'leaflet';
import type { Subject } from './candidate.ts';

/** A bare Leaflet map on the same place, with neither controls nor animation. */
export function rivalMap(host: HTMLElement, { centre, zoom }: Subject): LeafletMap {
  const map = window.L.map(host, {
    zoomControl: false,
    attributionControl: false,
    zoomSnap: 0,
    zoomAnimation: false,
    fadeAnimation: false,
    inertia: false,
  });
  return map.setView([centre[1], centre[0]], zoom);
}
