import type { Map as LeafletMap } from 'leaflet';
import * as DomUtil from 'leaflet/src/dom/DomUtil.js';

import type { Paint, Place } from './paint.ts';

/** What draws on the canvases of a map. */
export interface MapDrawing {
  map: (beneath: Paint, above: Paint) => void;
  /** Whether something may lie between the two on a canvas of its own. */
  layered: () => boolean;
  marks: (paint: Paint) => boolean;
  anyMarks: () => boolean;
}

export interface Sheets {
  /** Holds the canvases, and moves and stretches them as one. */
  box: HTMLElement;
  paint: (place: Place) => void;
  /** What is pointed at or selected alone. */
  paintMarks: (place: Place) => void;
}

interface Sheet {
  canvas: HTMLCanvasElement;
  context: CanvasRenderingContext2D;
}

function addSheet(box: HTMLElement): Sheet | undefined {
  const canvas = DomUtil.create('canvas', 'leaflet-layer', box);
  const context = canvas.getContext('2d');
  return context ? { canvas, context } : undefined;
}

/** Clears a canvas, in the size of what is drawn next. */
function prepare({ canvas, context }: Sheet, place: Place): Paint {
  const [width, height] = [Math.round(place.width * place.ratio), Math.round(place.height * place.ratio)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
    canvas.style.width = `${place.width}px`;
    canvas.style.height = `${place.height}px`;
  }
  context.setTransform(place.ratio, 0, 0, place.ratio, 0, 0);
  context.clearRect(0, 0, place.width, place.height);
  return { ...place, context };
}

export function createSheets(map: LeafletMap, draw: MapDrawing): Sheets {
  const box = DomUtil.create('div', 'leaflet-zoom-animated', map.getPane('overlayPane'));
  box.style.pointerEvents = 'none';
  const lowest = addSheet(box);
  let above: Sheet | undefined;
  let marks: Sheet | undefined;

  const paintMarks = (place: Place) => {
    // Even clearing a canvas of that size takes milliseconds.
    const sheet = draw.anyMarks() ? (marks ??= addSheet(box)) : undefined;
    if (sheet) sheet.canvas.hidden = !draw.marks(prepare(sheet, place));
    else if (marks) marks.canvas.hidden = true;
  };

  return {
    box,
    paint(place) {
      if (!lowest) return;
      const beneath = prepare(lowest, place);
      const upper = place.layered ? (above ??= addSheet(box)) : undefined;
      if (above) above.canvas.hidden = !upper;
      draw.map(beneath, upper ? prepare(upper, place) : beneath);
      paintMarks(place);
    },
    paintMarks,
  };
}
