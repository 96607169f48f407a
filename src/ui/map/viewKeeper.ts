import type { Map as LeafletMap } from 'leaflet';

import { fitBounds } from './fit.ts';
import { CLOSEST_ZOOM } from './leafletMap.ts';
import type { Bounds, MapView, Padding } from './mapTypes.ts';

export interface ViewKeeper {
  set: (view: MapView) => void;
  /** Back to the view asked for. */
  fit: (animate: boolean) => void;
  goTo: (bounds: Bounds, padding: Padding, animate: boolean) => void;
  /** After a change of size: a fitted view is fitted again, one that somebody moved keeps its centre. */
  resize: () => void;
}

/** Keeps a map on the view it was given until a person moves it. */
export function viewKeeper(map: LeafletMap, element: HTMLElement, free: boolean): ViewKeeper {
  let view: MapView | undefined;
  let touched = false;
  const size = () => ({ width: element.clientWidth, height: element.clientHeight });
  const hasSize = () => element.clientWidth > 0 && element.clientHeight > 0;
  map.on('dragstart zoomstart', () => {
    touched = true;
  });
  const goTo = (bounds: Bounds, padding: Padding, animate: boolean) => {
    const { center, zoom } = fitBounds(bounds, size(), padding);
    map.setView([center[1], center[0]], Math.min(zoom, CLOSEST_ZOOM), { animate: animate && free });
  };
  const fit = (animate: boolean) => {
    if (!view || !hasSize()) return;
    const { zoom } = fitBounds(view.bounds, size(), view.padding);
    map.setMinZoom(Math.min(zoom - (free ? 1 : 0), CLOSEST_ZOOM));
    goTo(view.bounds, view.padding ?? 0, animate);
    touched = false;
  };
  return {
    set(next) {
      if (view && JSON.stringify(view) === JSON.stringify(next)) return;
      const first = view === undefined;
      view = next;
      fit(!first);
    },
    fit,
    goTo,
    resize() {
      if (!hasSize()) return;
      map.invalidateSize(false);
      if (!free || !touched) fit(false);
    },
  };
}
