import type { GridLayer, Map as LeafletMap } from 'leaflet';

import type { Lang } from '../lang.ts';
import { drawMarks, drawPhases, drawScene } from './drawScene.ts';
import type { Scene } from './drawScene.ts';
import type { Box } from './geometry.ts';
import { noteFirstMap } from './firstMap.ts';
import { fetchLaterKinds, onlyAwaits, restack } from './layerStack.ts';
import type { StackedLayer } from './layerStack.ts';
import { createLeaflet, ZOOM_STEP } from './leafletMap.ts';
import { lookOf } from './look.ts';
import type { Bounds, MapBase, MapHit, MapLayer, MapView, TileSource } from './mapTypes.ts';
import { latOf, lngOf } from './mercator.ts';
import type { Paint } from './paint.ts';
import type { Rect } from './placeLabels.ts';
import type { FrameEvents, Pointing } from './pointing.ts';
import { createStage } from './stage.ts';
import { viewKeeper } from './viewKeeper.ts';

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

type Ground = Omit<Scene, 'layers' | 'tiled'>;

/** Milliseconds: after the first picture, and long before a line that fails could matter. */
const FETCH_AFTER = 2000;

function boundsOf([x0, y0, x1, y1]: Box): Bounds {
  return [lngOf(x0), latOf(y1), lngOf(x1), latOf(y0)];
}

/** Tiles are a city's choice; whoever has none does not load the code for them. */
const tilesOf = async (source: TileSource): Promise<GridLayer> =>
  (await import('./tileLayer.ts')).tileLayer(source);

/** Shows one tile source at a time, and says whether it is another; a source that arrives after it was replaced is dropped. */
function tileSwitch(map: LeafletMap) {
  let wanted: TileSource | undefined;
  let shown: GridLayer | undefined;
  return {
    set(source: TileSource | undefined): boolean {
      if (source === wanted) return false;
      wanted = source;
      shown?.remove();
      shown = undefined;
      if (source)
        void tilesOf(source).then((layer) => {
          if (wanted === source) shown = layer.addTo(map);
        });
      return true;
    },
    wanted: () => wanted !== undefined,
  };
}

function sameGround(a: Ground, b: Ground): boolean {
  return (
    a.base === b.base && a.inset === b.inset && JSON.stringify(a.obstacles) === JSON.stringify(b.obstacles)
  );
}

/** What a pointer does, once its code is there; returns what undoes it. */
function bindLater(pointing: Pointing): () => void {
  let unbind: (() => void) | undefined;
  let gone = false;
  void import('./pointing.ts').then(({ bindPointing }) => {
    if (!gone) unbind = bindPointing(pointing);
  });
  return () => {
    gone = true;
    unbind?.();
  };
}

/** One Leaflet map and its canvases, driven by calls: created once, told what changed, destroyed once. */
export function createFrame(element: HTMLElement, mode: MapView['mode'], events: FrameEvents): Frame {
  const free = mode === 'free';
  const map = createLeaflet(element, free);
  const view = viewKeeper(map, element, free);
  let layers: StackedLayer[] = [];
  let look = lookOf(element, 'zh');
  let plates: ReturnType<typeof drawScene> = [];
  const tiles = tileSwitch(map);
  let ground: Ground = { base: {}, obstacles: [] };
  let marked: { hovered: MapHit | null; selected: readonly string[] } = { hovered: null, selected: [] };
  const scene = (): Scene => ({ ...ground, layers, tiled: tiles.wanted() });
  const drawMarked = (paint: Paint, around: readonly Rect[]) =>
    drawMarks(paint, layers, marked.hovered, marked.selected, around);
  const draw = {
    layered: () => layers.some(({ layer }) => layer.kind === 'grid'),
    map: (beneath: Paint, above: Paint) => {
      plates = drawScene(beneath, above, scene());
    },
    piece: (paint: Paint) => {
      drawPhases(paint, paint, scene());
      drawMarked(paint, []);
    },
    anyMarks: () => marked.hovered !== null || marked.selected.length > 0,
    marks: (paint: Paint) => drawMarked(paint, plates),
  };
  const stage = createStage(map, () => look, draw, free);
  const fetching = window.setTimeout(fetchLaterKinds, FETCH_AFTER);
  const goTo = (box: Box) => {
    view.goTo(boundsOf(box), Math.min(element.clientWidth, element.clientHeight) * 0.2, true);
  };
  const pointing = { map, element, events, layers: () => layers, marked: () => marked, goTo };
  const unbind = free ? bindLater(pointing) : undefined;

  return {
    setLayers(next) {
      if (next.length > 0) noteFirstMap();
      const awaited = onlyAwaits(layers, next);
      layers = restack(layers, next, stage.redraw);
      if (!awaited) stage.redraw();
    },
    setGround({ tiles: source, ...next }) {
      // Rectangles are measured anew whenever the pointer moves, usually to the same.
      if (tiles.set(source) || !sameGround(ground, next)) stage.redraw();
      ground = next;
    },
    setView: view.set,
    setMarked(hovered, selected) {
      marked = { hovered, selected };
      stage.redrawMarks();
    },
    setLang(lang) {
      look = { ...look, lang };
      stage.redraw();
    },
    restyle() {
      look = lookOf(element, look.lang);
      stage.redraw();
    },
    resize() {
      look = { ...lookOf(element, look.lang), palette: look.palette };
      view.resize();
      stage.redraw();
    },
    zoomBy(steps) {
      map.setZoom(map.getZoom() + steps * ZOOM_STEP);
    },
    fit: () => view.fit(true),
    destroy() {
      window.clearTimeout(fetching);
      unbind?.();
      tiles.set(undefined);
      stage.destroy();
      // Leaflet ends a zoom that it has begun by a timer of its own, which must not find the map gone.
      if (element.querySelector('.leaflet-zoom-anim')) map.once('moveend', () => void map.remove());
      else map.remove();
    },
  };
}
