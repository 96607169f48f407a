import 'leaflet/dist/leaflet.css';

import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { useText } from '../lang.ts';
import { arrangeFrames } from './arrangeFrames.ts';
import type { Arrangement, Silhouette } from './arrangeFrames.ts';
import { aspectOf } from './fit.ts';
import type { Size } from './fit.ts';
import { shapesOf } from './geometry.ts';
import styles from './Map.module.css';
import { MapFrame } from './MapFrame.tsx';
import type { Hovered } from './MapFrame.tsx';
import type { Bounds, MapBase, MapHit, MapInset, MapLayer, MapView, TileSource } from './mapTypes.ts';
import { worldX, worldY } from './mercator.ts';
import type { Rect } from './placeLabels.ts';
import { mapText } from './text.ts';

export interface MapProps {
  /** What the map shows, for those who do not see it. */
  label: string;
  layers: readonly MapLayer[];
  base: MapBase;
  view: MapView;
  inset?: MapInset;
  selected?: string | readonly string[] | null;
  onSelect?: (id: string, layer: string) => void;
  onHover?: (id: string | null, layer: string | null) => void;
  /** Double click, or Enter on what is already selected. */
  onDrill?: (id: string, layer: string) => void;
  tooltip?: (id: string, layer: string) => ReactNode;
  tiles?: TileSource;
  /** Always shown: whose data the map is drawn from. */
  attribution: string;
  /** The same content as a table. */
  twin: ReactNode;
}

const NOTHING: readonly string[] = [];
const NO_RECTS: readonly Rect[] = [];
const MARGIN_SHARE = 0.022;

const NO_SIZE: Size = { width: 0, height: 0 };

/** The size of a box, null until it is there. Read before anything is painted, so that a map is drawn but once. */
function useSize(): [(element: HTMLDivElement | null) => void, Size | null] {
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    if (!element) return undefined;
    const read = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((before) => {
        if (width === 0 || height === 0) return before ?? NO_SIZE;
        return before?.width === width && before.height === height ? before : { width, height };
      });
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, size];
}

function silhouetteOf(layers: readonly MapLayer[], [west, south, east, north]: Bounds): Silhouette {
  const first = layers.find((layer) => layer.kind === 'choropleth');
  if (first?.kind !== 'choropleth') return [];
  const [x0, y0, x1, y1] = [worldX(west), worldY(north), worldX(east), worldY(south)];
  return shapesOf(first.features, first.idProperty).flatMap((shape) =>
    shape.rings.flatMap((ring) =>
      Array.from(
        { length: ring.length / 2 },
        (_, i) => [((ring[i * 2] ?? 0) - x0) / (x1 - x0), ((ring[i * 2 + 1] ?? 0) - y0) / (y1 - y0)] as const,
      ),
    ),
  );
}

function selectedIds(selected: MapProps['selected']): readonly string[] {
  if (selected === undefined || selected === null) return NOTHING;
  return typeof selected === 'string' ? [selected] : selected;
}

/** The last arrangement of a land: layers change each second, and another arrangement would be another view of the map. */
const arranged = new WeakMap<object, { key: string; arrangement: Arrangement | null }>();
const NO_LAND = {};

function arrangementOf(
  { inset, view, layers }: Pick<MapProps, 'inset' | 'view' | 'layers'>,
  size: Size,
  margin: number,
): Arrangement | null {
  if (!inset || view.mode === 'free' || size.width === 0) return null;
  const land = layers.find((layer) => layer.kind === 'choropleth')?.features ?? NO_LAND;
  const key = [size.width, size.height, margin, ...view.bounds, ...inset.bounds].join(' ');
  const known = arranged.get(land);
  if (known?.key === key) return known.arrangement;
  const arrangement = arrangeFrames(size, {
    mainAspect: aspectOf(view.bounds),
    insetAspect: aspectOf(inset.bounds),
    silhouette: silhouetteOf(layers, view.bounds),
    margin,
  });
  arranged.set(land, { key, arrangement });
  return arrangement;
}

function withMargin(view: MapView, margin: number, arrangement: Arrangement | null): MapView {
  if (view.padding !== undefined) return view;
  const extra = arrangement?.padding ?? { top: 0, right: 0, bottom: 0, left: 0 };
  const padding = {
    top: margin + extra.top,
    right: margin + extra.right,
    bottom: margin + extra.bottom,
    left: margin + extra.left,
  };
  return { ...view, padding };
}

function Tooltip({ hovered, size, children }: { hovered: Hovered; size: Size; children: ReactNode }) {
  const flipX = hovered.x > size.width / 2 ? 'calc(-100% - 1rem)' : '1rem';
  const flipY = hovered.y > size.height / 2 ? 'calc(-100% - 0.5rem)' : '0.75rem';
  const transform = `translate(${hovered.x}px, ${hovered.y}px) translate(${flipX}, ${flipY})`;
  return (
    <output className={styles.tooltip} style={{ transform }}>
      {children}
    </output>
  );
}

/** The column of buttons, in pixels, with room to spare. */
const BUTTONS = { width: 52, height: 128 };
/** The credit and the button at the foot, likewise. */
const FOOT = { height: 40, credit: 250, button: 72 };

function overlaps(arrangement: Arrangement | null, size: Size, free: boolean): readonly Rect[] {
  if (free) {
    const foot = { y: size.height - FOOT.height, height: FOOT.height };
    return [
      { x: size.width - BUTTONS.width, y: 0, ...BUTTONS },
      { x: 0, width: FOOT.credit, ...foot },
      { x: size.width - FOOT.button, width: FOOT.button, ...foot },
    ];
  }
  if (!arrangement) return NO_RECTS;
  const { main, inset } = arrangement;
  return inset.x < main.width && inset.y < main.height ? [inset] : NO_RECTS;
}

/** The map of a city: fitted and still on a wall, free at a desk, always with its table. */
export function Map(props: MapProps) {
  'use memo';
  const { label, layers, base, view, inset, selected, tiles, attribution, twin, tooltip } = props;
  const text = useText(mapText);
  const hintId = useId();
  const [measure, known] = useSize();
  const size = known ?? NO_SIZE;
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const [asTable, setAsTable] = useState(false);
  const told = useRef<string | null>(null);
  const free = view.mode === 'free';
  const margin = Math.round(Math.min(size.width, size.height) * MARGIN_SHARE);
  const arrangement = arrangementOf({ inset, view, layers }, size, margin);
  const [measureNote, note] = useSize();
  const obstacles = [
    ...overlaps(arrangement, size, free),
    ...noteRects(arrangement, note ?? NO_SIZE, size, free),
  ];
  const onHover = (next: Hovered | null) => {
    setHovered(next);
    const key = next && `${next.hit.layer} ${next.hit.id}`;
    if (told.current !== key) props.onHover?.(next?.hit.id ?? null, next?.hit.layer ?? null);
    told.current = key;
  };
  const shared = {
    layers,
    base,
    tiles,
    selected: selectedIds(selected),
    onSelect: ({ id, layer }: MapHit) => props.onSelect?.(id, layer),
    onDrill: ({ id, layer }: MapHit) => props.onDrill?.(id, layer),
  };
  const content = hovered && tooltip?.(hovered.hit.id, hovered.hit.layer);
  return (
    <div className={styles.map}>
      <div className={styles.area} ref={measure} hidden={asTable}>
        <div className={styles.frame} style={arrangement ? boxOf(arrangement.main) : FULL}>
          {known && (
            <MapFrame
              {...shared}
              label={label}
              view={withMargin(view, margin, arrangement)}
              inset={arrangement ? inset?.bounds : undefined}
              obstacles={obstacles}
              hovered={hovered?.hit ?? null}
              onHover={onHover}
              hintId={hintId}
            >
              {hovered && content && (
                <Tooltip hovered={hovered} size={size}>
                  {content}
                </Tooltip>
              )}
            </MapFrame>
          )}
        </div>
        {inset && arrangement && (
          <div className={`${styles.frame} ${styles.inset}`} style={boxOf(arrangement.inset)}>
            <InsetFrame {...shared} inset={inset} margin={margin} hovered={hovered?.hit ?? null} />
          </div>
        )}
      </div>
      {free && (
        <span id={hintId} className={styles.unseen}>
          {text.hint}
        </span>
      )}
      {(!free || asTable) && <div className={free ? styles.twin : styles.unseen}>{twin}</div>}
      <div
        ref={measureNote}
        className={styles.foot}
        data-over={(free && !asTable) || undefined}
        data-note={free ? undefined : noteSide(arrangement)}
      >
        <span>{[attribution, text.schematic, ...(tiles ? [tiles.attribution] : [])].join(' · ')}</span>
        {free && <TableButton pressed={asTable} onPress={setAsTable} />}
      </div>
    </div>
  );
}

function TableButton({ pressed, onPress }: { pressed: boolean; onPress: (pressed: boolean) => void }) {
  const text = useText(mapText);
  return (
    <button type="button" aria-pressed={pressed} onClick={() => onPress(!pressed)}>
      {text.table}
    </button>
  );
}

/** The note of a still map stands at the foot's left, unless the inset does. */
function noteSide(arrangement: Arrangement | null): 'left' | 'right' {
  if (!arrangement) return 'left';
  const { inset, main } = arrangement;
  return inset.x === 0 && inset.y + inset.height >= main.y + main.height ? 'right' : 'left';
}

function noteRects(arrangement: Arrangement | null, note: Size, map: Size, free: boolean): readonly Rect[] {
  if (free) return NO_RECTS;
  const x = noteSide(arrangement) === 'left' ? 0 : map.width - note.width;
  return [{ x, y: map.height - note.height, ...note }];
}

const FULL = { left: 0, top: 0, width: '100%', height: '100%' };

function boxOf({ x, y, width, height }: Rect) {
  return { left: x, top: y, width, height };
}

type Shared = Omit<
  Parameters<typeof MapFrame>[0],
  'label' | 'view' | 'inset' | 'obstacles' | 'onHover' | 'hintId' | 'children'
>;

function InsetFrame({ inset, margin, ...shared }: Shared & { inset: MapInset; margin: number }) {
  'use memo';
  const [measure, label] = useSize();
  const obstacles = [{ x: 0, y: 0, ...(label ?? NO_SIZE) }];
  const view: MapView = { mode: 'fitted', bounds: inset.bounds, padding: margin / 2 };
  return (
    <>
      <MapFrame {...shared} label={inset.label} view={view} obstacles={obstacles} onHover={() => undefined} />
      <div className={styles.insetLabel} ref={measure}>
        {inset.label}
      </div>
    </>
  );
}
