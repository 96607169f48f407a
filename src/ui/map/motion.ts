import type { LatLng, Map as LeafletMap, ZoomAnimEvent } from 'leaflet';
import * as DomUtil from 'leaflet/src/dom/DomUtil.js';

import { latOf, lngOf } from './mercator.ts';
import { boxOf } from './paint.ts';
import type { Paint, Place } from './paint.ts';

/** Pieces that a side of the map is parted into; beyond its edges they are as large. */
const PARTS = 4;

export interface Motion {
  /** Draws what has come into view beyond the edges of what is drawn. */
  cover: (drawn: Place) => void;
  clear: () => void;
  /** Stretches what is drawn towards its place after a zoom that is on its way. */
  zoomTo: (drawn: Place, zoom: ZoomAnimEvent) => void;
}

interface Span {
  from: number;
  length: number;
}

/** The pieces along one side that lie in view; those of the map itself end where it ends. */
function spansIn(view: number, size: number): Span[] {
  const step = Math.ceil(size / PARTS);
  const spans: Span[] = [];
  for (let i = Math.floor(Math.min(view, 0) / step); ; i++) {
    const from = i < PARTS ? i * step : size + (i - PARTS) * step;
    if (from >= view + size) return spans;
    const length = i === PARTS - 1 ? size - from : step;
    if (from + length > view) spans.push({ from, length });
  }
}

function paintPiece(drawn: Place, context: CanvasRenderingContext2D, across: Span, down: Span): Paint {
  const extent = {
    scale: drawn.scale,
    originX: drawn.originX + across.from,
    originY: drawn.originY + down.from,
    width: across.length,
    height: down.length,
  };
  return { ...drawn, ...extent, context, box: boxOf(extent), layered: false };
}

/** Where a place will lie, in layer pixels, once a zoom animation has ended (as Leaflet's own image overlays do). */
function layerPointAfter(map: LeafletMap, place: LatLng, center: LatLng, zoom: number) {
  const pane = map.getPane('mapPane');
  const shift = pane ? DomUtil.getPosition(pane) : map.getSize().multiplyBy(0);
  const origin = map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(shift).round();
  return map.project(place, zoom).subtract(origin);
}

/**
 * What only a map that moves needs. What a drag uncovers is drawn piece by piece on small canvases beside the large one, which is
 * neither enlarged nor drawn again for it; names come when the map rests.
 */
export function createMotion(map: LeafletMap, host: HTMLElement, draw: (paint: Paint) => void): Motion {
  const pieces = new Map<string, HTMLCanvasElement>();

  const add = (drawn: Place, across: Span, down: Span): HTMLCanvasElement => {
    const canvas = DomUtil.create('canvas', 'leaflet-layer', host);
    const context = canvas.getContext('2d');
    canvas.width = Math.round(across.length * drawn.ratio);
    canvas.height = Math.round(down.length * drawn.ratio);
    Object.assign(canvas.style, {
      left: `${across.from}px`,
      top: `${down.from}px`,
      width: `${across.length}px`,
      height: `${down.length}px`,
    });
    context?.setTransform(drawn.ratio, 0, 0, drawn.ratio, 0, 0);
    if (context) draw(paintPiece(drawn, context, across, down));
    return canvas;
  };

  return {
    cover(drawn) {
      const origin = map.getPixelOrigin();
      const corner = map.containerPointToLayerPoint([0, 0]);
      const [x, y] = [origin.x + corner.x - drawn.originX, origin.y + corner.y - drawn.originY];
      for (const across of spansIn(x, drawn.width)) {
        const inside = across.from >= 0 && across.from < drawn.width;
        for (const down of spansIn(y, drawn.height)) {
          if (inside && down.from >= 0 && down.from < drawn.height) continue;
          const key = `${across.from} ${down.from}`;
          if (!pieces.has(key)) pieces.set(key, add(drawn, across, down));
        }
      }
    },
    clear() {
      for (const canvas of pieces.values()) canvas.remove();
      pieces.clear();
    },
    zoomTo({ originX, originY, scale }, { center, zoom }) {
      const corner = map.containerPointToLatLng([0, 0]);
      corner.lng = lngOf(originX / scale);
      corner.lat = latOf(originY / scale);
      DomUtil.setTransform(host, layerPointAfter(map, corner, center, zoom), 2 ** zoom / scale);
    },
  };
}
