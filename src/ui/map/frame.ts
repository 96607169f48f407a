import L from 'leaflet';
import type { TileLayer } from 'leaflet';

import type { Lang } from '../lang.ts';
import { drawMarks, drawScene } from './drawScene.ts';
import type { Scene } from './drawScene.ts';
import { fitBounds } from './fit.ts';
import type { Box } from './geometry.ts';
import { restack } from './layerStack.ts';
import type { StackedLayer } from './layerStack.ts';
import { CLOSEST_ZOOM, createLeaflet, ZOOM_STEP } from './leafletMap.ts';
import { lookOf } from './look.ts';
import type { Bounds, MapBase, MapHit, MapLayer, MapView, TileSource } from './mapTypes.ts';
import { latOf, lngOf } from './mercator.ts';
import type { Rect } from './placeLabels.ts';
import { bindPointing } from './pointing.ts';
import type { FrameEvents } from './pointing.ts';
import { createStage } from './stage.ts';

export interface Frame {
  setLayers: (layers: readonly MapLayer[]) => void;
  setGround: (ground: {
    base: MapBase;
    tiles?: TileSource;
    inset?: Bounds;
    obstacles: readonly Rect[];
  }) => void;
  setView: (view: MapView) => void;
  setMarked: (hovered: MapHit | null, selected: readonly string[]) => void;
  setLang: (lang: Lang) => void;
  restyle: () => void;
  resize: () => void;
  zoomBy: (steps: number) => void;
  fit: () => void;
  destroy: () => void;
}

function boundsOf([x0, y0, x1, y1]: Box): Bounds {
  return [lngOf(x0), latOf(y1), lngOf(x1), latOf(y0)];
}

/** One Leaflet map and its canvases, driven by calls: created once, told what changed, destroyed once. */
export function createFrame(element: HTMLElement, mode: MapView['mode'], events: FrameEvents): Frame {
  const free = mode === 'free';
  const map = createLeaflet(element, free);
  let layers: StackedLayer[] = [];
  let lang: Lang = 'zh';
  let look = lookOf(element, lang);
  let view: MapView | undefined;
  let touched = false;
  let tiles: { source: TileSource; layer: TileLayer } | undefined;
  let ground: Omit<Scene, 'layers' | 'tiled'> = { base: {}, obstacles: [] };
  let hovered: MapHit | null = null;
  let selected: readonly string[] = [];

  const stage = createStage(
    map,
    () => look,
    {
      map: (paint) => drawScene(paint, { ...ground, layers, tiled: tiles !== undefined }),
      marks: (paint) => drawMarks(paint, layers, hovered, selected),
    },
    free,
  );

  const sizeNow = () => ({ width: element.clientWidth, height: element.clientHeight });
  const goTo = (bounds: Bounds, animate: boolean, padding: MapView['padding'] = 0) => {
    const { center, zoom } = fitBounds(bounds, sizeNow(), padding);
    map.setView([center[1], center[0]], Math.min(zoom, CLOSEST_ZOOM), { animate });
  };
  const fit = (animate = false) => {
    const { width, height } = sizeNow();
    if (!view || width === 0 || height === 0) return;
    const { zoom } = fitBounds(view.bounds, sizeNow(), view.padding);
    map.setMinZoom(Math.min(zoom - (free ? 1 : 0), CLOSEST_ZOOM));
    goTo(view.bounds, animate && free, view.padding);
    touched = false;
  };

  const unbind = free
    ? bindPointing({
        map,
        element,
        events,
        layers: () => layers,
        marked: () => ({ hovered, selected }),
        goTo: (box) => {
          touched = true;
          goTo(boundsOf(box), true, Math.min(element.clientWidth, element.clientHeight) * 0.2);
        },
      })
    : undefined;
  map.on('dragstart zoomstart', () => {
    touched = true;
  });

  return {
    setLayers(next) {
      layers = restack(layers, next);
      stage.redraw();
    },
    setGround({ base, tiles: source, inset, obstacles }) {
      ground = { base, inset, obstacles };
      if (source !== tiles?.source) {
        tiles?.layer.remove();
        tiles = source && {
          source,
          layer: L.tileLayer(source.url, {
            maxNativeZoom: source.maxZoom,
            maxZoom: CLOSEST_ZOOM,
            subdomains: source.subdomains ?? '',
          }).addTo(map),
        };
      }
      stage.redraw();
    },
    setView(next) {
      const first = view === undefined;
      view = next;
      fit(!first);
    },
    setMarked(nextHovered, nextSelected) {
      hovered = nextHovered;
      selected = nextSelected;
      stage.redrawMarks();
    },
    setLang(next) {
      lang = next;
      look = { ...look, lang };
      stage.redraw();
    },
    restyle() {
      look = lookOf(element, lang);
      stage.redraw();
    },
    resize() {
      if (element.clientWidth === 0 || element.clientHeight === 0) return;
      look = { ...lookOf(element, lang), palette: look.palette };
      map.invalidateSize(false);
      if (!free || !touched) fit();
    },
    zoomBy(steps) {
      map.setZoom(map.getZoom() + steps * ZOOM_STEP);
    },
    fit: () => fit(true),
    destroy() {
      unbind?.();
      stage.destroy();
      map.remove();
    },
  };
}
