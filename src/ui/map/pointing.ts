import type { LeafletMouseEvent, Map as LeafletMap, Point } from 'leaflet';

import type { Box } from './geometry.ts';
import type { Picked, Stop } from './layerAdapter.ts';
import type { StackedLayer } from './layerStack.ts';
import { CLOSEST_ZOOM } from './leafletMap.ts';
import type { MapHit } from './mapTypes.ts';
import { latOf, lngOf, worldX, worldY } from './mercator.ts';

export interface FrameEvents {
  /** Pixels are of the frame; null when nothing is pointed at. */
  hover: (hit: MapHit | null, at: { x: number; y: number }) => void;
  select: (hit: MapHit) => void;
  drill: (hit: MapHit) => void;
}

export interface Pointing {
  map: LeafletMap;
  element: HTMLElement;
  events: FrameEvents;
  layers: () => readonly StackedLayer[];
  marked: () => { hovered: MapHit | null; selected: readonly string[] };
  goTo: (box: Box) => void;
}

const TOUCH_PIXELS = 6;
const NOWHERE = { x: 0, y: 0 };

function pickAt(map: LeafletMap, layers: readonly StackedLayer[], event: LeafletMouseEvent): Picked | null {
  const scale = 2 ** map.getZoom();
  const { lng, lat } = event.latlng;
  const point = { x: worldX(lng), y: worldY(lat), reach: TOUCH_PIXELS / scale, scale };
  for (const { adapter } of [...layers].reverse()) {
    const hit = adapter.pick(point);
    if (hit) return hit;
  }
  return null;
}

function stopsInView(map: LeafletMap, layers: readonly StackedLayer[]): { entry: Stop; at: Point }[] {
  const size = map.getSize();
  return layers
    .flatMap(({ adapter }) => adapter.stops())
    .map((entry) => ({ entry, at: map.latLngToContainerPoint([latOf(entry.y), lngOf(entry.x)]) }))
    .filter(({ at }) => at.x >= 0 && at.y >= 0 && at.x <= size.x && at.y <= size.y);
}

/** Page keys step through what is in view; Enter selects it, Enter again goes into it; Escape lets go. */
function keyHandler({ map, events, layers, marked }: Pointing): (event: KeyboardEvent) => void {
  let stop = -1;
  return (event) => {
    const { hovered, selected } = marked();
    if (event.key === 'Enter' && hovered) {
      if (selected.includes(hovered.id)) events.drill(hovered);
      else events.select(hovered);
    } else if (event.key === 'Escape') events.hover(null, NOWHERE);
    if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
    event.preventDefault();
    const shown = stopsInView(map, layers());
    stop = (stop + (event.key === 'PageDown' ? 1 : -1) + shown.length) % Math.max(1, shown.length);
    const next = shown[stop];
    if (next) events.hover({ layer: next.entry.layer, id: next.entry.id }, next.at);
  };
}

/** Hover, click, double click and keys of a free map; returns what undoes it. */
export function bindPointing(pointing: Pointing): () => void {
  const { map, element, events, layers, goTo } = pointing;
  const bare = ({ layer, id }: Picked): MapHit => ({ layer, id });
  const onKey = keyHandler(pointing);
  // The same thing stays the same object: marks are drawn anew for another.
  let last: MapHit | null = null;
  map.on('mousemove', (event) => {
    const hit = pickAt(map, layers(), event);
    element.style.cursor = hit ? 'pointer' : '';
    if (last?.id !== hit?.id || last?.layer !== hit?.layer) last = hit && bare(hit);
    events.hover(last, event.containerPoint);
  });
  map.on('mouseout dragstart zoomstart', () => events.hover(null, NOWHERE));
  map.on('click', (event) => {
    const hit = pickAt(map, layers(), event);
    if (hit?.box && map.getZoom() < CLOSEST_ZOOM - 1) goTo(hit.box);
    else if (hit) events.select(bare(hit));
  });
  map.on('dblclick', (event) => {
    const hit = pickAt(map, layers(), event);
    if (hit) events.drill(bare(hit));
  });
  const onBlur = () => events.hover(null, NOWHERE);
  element.addEventListener('keydown', onKey);
  element.addEventListener('blur', onBlur);
  return () => {
    element.removeEventListener('keydown', onKey);
    element.removeEventListener('blur', onBlur);
  };
}
