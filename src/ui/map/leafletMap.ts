import { Map as LeafletMap } from 'leaflet/src/map/Map.js';
import 'leaflet/src/layer/Layer.js';

export const CLOSEST_ZOOM = 15;
export const ZOOM_STEP = 0.5;

/** A bare Leaflet map: no controls, no inertia, any zoom in between, so that a fit fills its frame. */
export function createLeaflet(element: HTMLElement, free: boolean): LeafletMap {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new LeafletMap(element, {
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0,
    zoomDelta: ZOOM_STEP,
    wheelPxPerZoomLevel: 150,
    inertia: false,
    fadeAnimation: false,
    zoomAnimation: free && !still,
    markerZoomAnimation: false,
    boxZoom: false,
    doubleClickZoom: false,
    dragging: free,
    keyboard: free,
    keyboardPanDelta: 120,
    scrollWheelZoom: free,
    touchZoom: free,
    maxZoom: CLOSEST_ZOOM,
  });
  if (free) void addHandlers(map);
  return map;
}

async function addHandlers(map: LeafletMap): Promise<void> {
  const { Drag, Keyboard, ScrollWheelZoom, TouchZoom } = await import('./freeHandlers.ts');
  // The map may have been removed meanwhile.
  if (!map.getContainer().isConnected) return;
  map.addHandler('dragging', Drag);
  map.addHandler('keyboard', Keyboard);
  map.addHandler('scrollWheelZoom', ScrollWheelZoom);
  map.addHandler('touchZoom', TouchZoom);
}
