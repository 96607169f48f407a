// What a map needs to be dragged and zoomed by hand; a fitted map on a wall never loads it.
export { Drag } from 'leaflet/src/map/handler/Map.Drag.js';
export { Keyboard } from 'leaflet/src/map/handler/Map.Keyboard.js';
export { ScrollWheelZoom } from 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
export { TouchZoom } from 'leaflet/src/map/handler/Map.TouchZoom.js';
