import { Map as LeafletMap } from 'leaflet/src/map/Map.js';
import 'leaflet/src/layer/Layer.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';

export const CLOSEST_ZOOM = 15;
export const ZOOM_STEP = 0.5;

/** A bare Leaflet map: no controls, no inertia, any zoom in between, so that a fit fills its frame. */
export function createLeaflet(element: HTMLElement, free: boolean): LeafletMap {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return new LeafletMap(element, {
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
}
