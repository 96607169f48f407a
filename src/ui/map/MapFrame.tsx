import { useRef } from 'react';
import type { ReactNode } from 'react';

import { useText } from '../lang.ts';
import styles from './Map.module.css';
import type { MapHit } from './mapTypes.ts';
import { mapText } from './text.ts';
import { useFrame } from './useFrame.ts';
import type { FrameProps } from './useFrame.ts';

export interface Hovered {
  hit: MapHit;
  x: number;
  y: number;
}

interface Props extends FrameProps {
  label: string;
  onHover: (hovered: Hovered | null) => void;
  onSelect: (hit: MapHit) => void;
  onDrill: (hit: MapHit) => void;
  /** Id of the sentence that explains the keys. */
  hintId?: string;
  children?: ReactNode;
}

function Buttons({ onZoom, onFit }: { onZoom: (steps: number) => void; onFit: () => void }) {
  const text = useText(mapText);
  return (
    <div className={styles.buttons}>
      <button type="button" aria-label={text.zoomIn} title={text.zoomIn} onClick={() => onZoom(1)}>
        +
      </button>
      <button type="button" aria-label={text.zoomOut} title={text.zoomOut} onClick={() => onZoom(-1)}>
        −
      </button>
      <button type="button" aria-label={text.fit} title={text.fit} onClick={onFit}>
        <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
          <path
            d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
          />
        </svg>
      </button>
    </div>
  );
}

/** One Leaflet map: the whole city, or its inset. */
export function MapFrame(props: Props) {
  'use memo';
  const { label, view, onHover, onSelect, onDrill, hintId, children } = props;
  const host = useRef<HTMLDivElement>(null);
  const free = view.mode === 'free';
  const frame = useFrame(host, props, {
    hover: (hit, at) => onHover(hit && { hit, x: at.x, y: at.y }),
    select: onSelect,
    drill: onDrill,
  });
  return (
    <>
      <div
        ref={host}
        className={styles.host}
        role={free ? 'application' : 'img'}
        aria-label={label}
        aria-describedby={free ? hintId : undefined}
      />
      {free && <Buttons onZoom={(steps) => frame?.zoomBy(steps)} onFit={() => frame?.fit()} />}
      {children}
    </>
  );
}
