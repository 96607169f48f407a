// Leaflet's own source modules: the bundle in `dist` brings markers, popups, vectors and controls that we do not draw.
declare module 'leaflet/src/map/Map.js' {
  export { Map } from 'leaflet';
}
declare module 'leaflet/src/layer/Layer.js' {}
declare module 'leaflet/src/map/handler/Map.Drag.js' {
  import type { Handler } from 'leaflet';

  export const Drag: typeof Handler;
}
declare module 'leaflet/src/map/handler/Map.Keyboard.js' {
  import type { Handler } from 'leaflet';

  export const Keyboard: typeof Handler;
}
declare module 'leaflet/src/map/handler/Map.ScrollWheelZoom.js' {
  import type { Handler } from 'leaflet';

  export const ScrollWheelZoom: typeof Handler;
}
declare module 'leaflet/src/map/handler/Map.TouchZoom.js' {
  import type { Handler } from 'leaflet';

  export const TouchZoom: typeof Handler;
}
declare module 'leaflet/src/layer/tile/GridLayer.js' {
  export { GridLayer } from 'leaflet';
}
declare module 'leaflet/src/layer/tile/TileLayer.js' {
  export { TileLayer } from 'leaflet';
}
declare module 'leaflet/src/dom/DomUtil.js' {
  import type { DomUtil } from 'leaflet';

  export const create: typeof DomUtil.create;
  export const setTransform: typeof DomUtil.setTransform;
  export const getPosition: typeof DomUtil.getPosition;
}
