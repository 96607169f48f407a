import type { LatLng, LeafletEventHandlerFnMap, Map as LeafletMap, ZoomAnimEvent } from 'leaflet';
import * as DomUtil from 'leaflet/src/dom/DomUtil.js';

import { onFontChange } from '../fonts.ts';
import { forgetWidths } from './drawLabels.ts';
import type { Look } from './look.ts';
import { latOf, lngOf } from './mercator.ts';
import type { Paint } from './paint.ts';

/** Share of the frame that is drawn beyond its edges while the map is moved; at rest nobody would see it. */
const MARGIN = 0.25;
const MOST_PIXELS_PER_PIXEL = 2;

export interface Stage {
  /** Draws again in the next frame. */
  redraw: () => void;
  /** Draws only what is pointed at or selected, on a canvas of its own. */
  redrawMarks: () => void;
  destroy: () => void;
}

interface Sheet {
  canvas: HTMLCanvasElement;
  context: CanvasRenderingContext2D;
}

function addSheet(map: LeafletMap): Sheet | undefined {
  const canvas = DomUtil.create('canvas', 'leaflet-zoom-animated');
  canvas.style.pointerEvents = 'none';
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  map.getPane('overlayPane')?.append(canvas);
  return { canvas, context };
}

function paintOf(map: LeafletMap, context: CanvasRenderingContext2D, look: Look, margin: number): Paint {
  const { x, y } = map.getSize();
  const pad = { x: Math.round(x * margin), y: Math.round(y * margin) };
  const corner = map.containerPointToLayerPoint([-pad.x, -pad.y]);
  const pixelOrigin = map.getPixelOrigin();
  const scale = 2 ** map.getZoom();
  const [originX, originY] = [pixelOrigin.x + corner.x, pixelOrigin.y + corner.y];
  const [width, height] = [x + 2 * pad.x, y + 2 * pad.y];
  const at = (px: number, py: number): [number, number] => [(originX + px) / scale, (originY + py) / scale];
  return {
    ...look,
    context,
    scale,
    originX,
    originY,
    width,
    height,
    ratio: Math.min(MOST_PIXELS_PER_PIXEL, window.devicePixelRatio || 1),
    box: [...at(0, 0), ...at(width, height)],
    view: [...at(pad.x, pad.y), ...at(pad.x + x, pad.y + y)],
    frame: { x: pad.x, y: pad.y, width: x, height: y },
  };
}

function prepare({ canvas, context }: Sheet, map: LeafletMap, paint: Paint): void {
  const [width, height] = [Math.round(paint.width * paint.ratio), Math.round(paint.height * paint.ratio)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
    canvas.style.width = `${paint.width}px`;
    canvas.style.height = `${paint.height}px`;
  }
  context.setTransform(paint.ratio, 0, 0, paint.ratio, 0, 0);
  context.clearRect(0, 0, paint.width, paint.height);
  DomUtil.setTransform(canvas, map.containerPointToLayerPoint([-paint.frame.x, -paint.frame.y]), 1);
}

/** Where a place will lie, in layer pixels, once a zoom animation has ended (as Leaflet's own image overlays do). */
function layerPointAfter(map: LeafletMap, place: LatLng, center: LatLng, zoom: number) {
  const pane = map.getPane('mapPane');
  const shift = pane ? DomUtil.getPosition(pane) : map.getSize().multiplyBy(0);
  const origin = map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(shift).round();
  return map.project(place, zoom).subtract(origin);
}

/** Stretches what is drawn towards its place after a zoom that is on its way. */
function stretchInto({ canvas }: Sheet, map: LeafletMap, drawn: Paint, { center, zoom }: ZoomAnimEvent) {
  const corner = map.containerPointToLatLng([0, 0]);
  corner.lng = lngOf(drawn.originX / drawn.scale);
  corner.lat = latOf(drawn.originY / drawn.scale);
  DomUtil.setTransform(canvas, layerPointAfter(map, corner, center, zoom), 2 ** zoom / drawn.scale);
}

/** How much of the drawn margin a drag has used up: 1 where the edge of what is drawn has come into view. */
function marginUsed(map: LeafletMap, { frame, originX, originY }: Paint): number {
  const corner = map.containerPointToLayerPoint([-frame.x, -frame.y]);
  const origin = map.getPixelOrigin();
  return Math.max(
    Math.abs(origin.x + corner.x - originX) / Math.max(1, frame.x),
    Math.abs(origin.y + corner.y - originY) / Math.max(1, frame.y),
  );
}

/**
 * The canvases of one map. They move with Leaflet's pane while the map is dragged and are stretched by CSS while it zooms, so nothing
 * is drawn during either but the margin that a drag needs: at its first step, and when it comes near the end of that; in the frame
 * after their end everything is drawn once.
 */
export function createStage(
  map: LeafletMap,
  lookOf: () => Look,
  draw: { map: (paint: Paint) => void; marks: (paint: Paint) => boolean; anyMarks: () => boolean },
  draggable: boolean,
): Stage {
  const sheet = addSheet(map);
  let marks: Sheet | undefined;
  let drawn: Paint | undefined;
  let frame = 0;
  let ready = false;
  let moving = false;

  const paintMarks = () => {
    if (!drawn) return;
    // Even clearing a canvas of that size takes milliseconds.
    if (!draw.anyMarks()) {
      if (marks) marks.canvas.hidden = true;
      return;
    }
    marks ??= addSheet(map);
    if (!marks) return;
    const paint = { ...drawn, context: marks.context };
    prepare(marks, map, paint);
    marks.canvas.hidden = !draw.marks(paint);
  };
  const paintAll = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    const { x, y } = map.getSize();
    if (!ready || !sheet || x === 0 || y === 0) return;
    drawn = paintOf(map, sheet.context, lookOf(), moving ? MARGIN : 0);
    prepare(sheet, map, drawn);
    draw.map(drawn);
    paintMarks();
  };
  const redraw = () => {
    if (frame === 0) frame = requestAnimationFrame(paintAll);
  };
  const onMove = () => {
    if (drawn && drawn.scale === 2 ** map.getZoom() && marginUsed(map, drawn) > 0.8) redraw();
  };
  const onZoom = (zoom: ZoomAnimEvent) => {
    if (drawn) for (const one of [sheet, marks]) if (one) stretchInto(one, map, drawn, zoom);
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
  const ignoreFonts = onFontChange(() => {
    forgetWidths();
    redraw();
  });

  return {
    redraw,
    redrawMarks: paintMarks,
    destroy() {
      // A layer whose code or picture arrives late still asks for a redraw.
      ready = false;
      drawn = undefined;
      cancelAnimationFrame(frame);
      map.off(handlers);
      ignoreFonts();
      sheet?.canvas.remove();
      marks?.canvas.remove();
    },
  };
}
