import type { LeafletEventHandlerFnMap, Map as LeafletMap, ZoomAnimEvent } from 'leaflet';
import * as DomUtil from 'leaflet/src/dom/DomUtil.js';

import { onFontChange } from '../fonts.ts';
import { forgetWidths } from './drawLabels.ts';
import type { Look } from './look.ts';
import type { Motion } from './motion.ts';
import { boxOf } from './paint.ts';
import type { Paint, Place } from './paint.ts';
import { createSheets } from './sheets.ts';
import type { MapDrawing } from './sheets.ts';

const MOST_PIXELS_PER_PIXEL = 2;

export interface StageDrawing extends MapDrawing {
  /** A piece of the map without names. */
  piece: (paint: Paint) => void;
}

export interface Stage {
  /** Draws again in the next frame. */
  redraw: () => void;
  /** Draws only what is pointed at or selected, on a canvas of its own. */
  redrawMarks: () => void;
  destroy: () => void;
}

function placeOf(map: LeafletMap, look: Look, layered: boolean): Place {
  const { x: width, y: height } = map.getSize();
  const corner = map.containerPointToLayerPoint([0, 0]);
  const pixelOrigin = map.getPixelOrigin();
  const extent = {
    scale: 2 ** map.getZoom(),
    originX: pixelOrigin.x + corner.x,
    originY: pixelOrigin.y + corner.y,
    width,
    height,
  };
  return {
    ...look,
    ...extent,
    ratio: Math.min(MOST_PIXELS_PER_PIXEL, window.devicePixelRatio || 1),
    layered,
    box: boxOf(extent),
  };
}

/**
 * The canvases of one map. They move with Leaflet's pane while the map is dragged and are stretched by CSS while it zooms, so nothing
 * is drawn during either but what a drag uncovers, and all in one where several layers would be put together anew at every frame; in
 * the frame after their end everything is drawn once.
 */
export function createStage(
  map: LeafletMap,
  lookOf: () => Look,
  draw: StageDrawing,
  draggable: boolean,
): Stage {
  const { box, paint, paintMarks } = createSheets(map, draw);
  let motion: Motion | undefined;
  let drawn: Place | undefined;
  let frame = 0;
  let ready = false;
  let moving = false;

  const paintAll = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    const { x, y } = map.getSize();
    if (!ready || x === 0 || y === 0) return;
    drawn = placeOf(map, lookOf(), !moving && draw.layered());
    motion?.clear();
    DomUtil.setTransform(box, map.containerPointToLayerPoint([0, 0]), 1);
    paint(drawn);
  };
  const redraw = () => {
    if (frame === 0) frame = requestAnimationFrame(paintAll);
  };
  const onMove = () => {
    if (!moving || !drawn || drawn.scale !== 2 ** map.getZoom()) return;
    if (drawn.layered) redraw();
    else motion?.cover(drawn);
  };
  const onZoom = (zoom: ZoomAnimEvent) => {
    if (drawn) motion?.zoomTo(drawn, zoom);
  };
  map.whenReady(() => {
    ready = true;
  });
  const onStart = () => {
    moving = draggable;
  };
  const onEnd = () => {
    moving = false;
    redraw();
  };
  const handlers: LeafletEventHandlerFnMap = {
    movestart: onStart,
    moveend: onEnd,
    viewreset: redraw,
    resize: redraw,
    move: onMove,
    zoomanim: onZoom,
  };
  map.on(handlers);
  if (draggable)
    map.once('mouseover keydown dragstart', () => {
      import('./motion.ts').then(
        ({ createMotion }) => (motion ??= createMotion(map, box, draw.piece)),
        () => {},
      );
    });
  const ignoreFonts = onFontChange(() => {
    forgetWidths();
    redraw();
  });

  return {
    redraw,
    redrawMarks() {
      if (drawn) paintMarks(drawn);
    },
    destroy() {
      // A layer whose code or picture arrives late still asks for a redraw.
      ready = false;
      drawn = undefined;
      cancelAnimationFrame(frame);
      map.off(handlers);
      ignoreFonts();
      box.remove();
    },
  };
}
