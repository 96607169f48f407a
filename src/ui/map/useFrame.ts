import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

import { useLang } from '../lang.ts';
import { createFrame } from './frame.ts';
import type { Frame } from './frame.ts';
import type { Bounds, MapBase, MapHit, MapLayer, MapView, TileSource } from './mapTypes.ts';
import type { Rect } from './placeLabels.ts';
import type { FrameEvents } from './pointing.ts';

/** What a frame shows; each member that changes is told to Leaflet by itself. */
export interface FrameProps {
  view: MapView;
  layers: readonly MapLayer[];
  base: MapBase;
  tiles?: TileSource | undefined;
  inset?: Bounds | undefined;
  obstacles: readonly Rect[];
  hovered: MapHit | null;
  selected: readonly string[];
}

/** Colours and sizes live in CSS: a change of theme or wall shows as an attribute of the root element. */
function watchTheme(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'style', 'class'],
  });
  return () => observer.disconnect();
}

/** Lives as long as the component: one Leaflet map, told what changed and nothing else. */
export function useFrame(
  element: RefObject<HTMLElement | null>,
  props: FrameProps,
  events: FrameEvents,
): Frame | null {
  'use memo';
  const [frame, setFrame] = useState<Frame | null>(null);
  const lang = useLang();
  const latest = useRef(events);
  const { view, layers, base, tiles, inset, obstacles, hovered, selected } = props;
  useEffect(() => {
    latest.current = events;
  });
  useEffect(() => {
    const host = element.current;
    if (!host) return undefined;
    const made = createFrame(host, view.mode, {
      hover: (hit, at) => latest.current.hover(hit, at),
      select: (hit) => latest.current.select(hit),
      drill: (hit) => latest.current.drill(hit),
    });
    const sizes = new ResizeObserver(() => made.resize());
    sizes.observe(host);
    const unwatch = watchTheme(() => made.restyle());
    setFrame(made);
    return () => {
      setFrame(null);
      unwatch();
      sizes.disconnect();
      made.destroy();
    };
  }, [element, view.mode]);
  useEffect(() => frame?.setLang(lang), [frame, lang]);
  useEffect(() => frame?.setLayers(layers), [frame, layers]);
  useEffect(
    () => frame?.setGround({ base, tiles, inset, obstacles }),
    [frame, base, tiles, inset, obstacles],
  );
  useEffect(() => frame?.setView(view), [frame, view]);
  useEffect(() => frame?.setMarked(hovered, selected), [frame, hovered, selected]);
  return frame;
}
