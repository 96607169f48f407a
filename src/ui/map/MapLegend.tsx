import { lazy, Suspense } from 'react';
import type { CSSProperties } from 'react';

import { useText } from '../lang.ts';
import styles from './MapLegend.module.css';
import type { GridLayer, MarkShape, Token } from './mapTypes.ts';
import { MarkSwatch } from './MarkSwatch.tsx';
import { mapText } from './text.ts';

/** Computes a density for its figures: fetched with the rest of that code. */
const HeatLegend = lazy(() => import('./HeatLegend.tsx').then(({ HeatLegend }) => ({ default: HeatLegend })));

export interface LegendClass {
  token: Token;
  /** The class number or letter, as printed in the areas. */
  text: string;
  word: string;
}

export interface LegendMark {
  shape: MarkShape;
  tone: Token;
  word: string;
}

export type MapLegendProps =
  | { kind: 'classes'; classes: readonly LegendClass[]; hatch?: boolean | string; dots?: boolean | string }
  | { kind: 'heat'; layer: GridLayer; unit?: string }
  | { kind: 'points'; marks: readonly LegendMark[]; grouped?: boolean };

function inkOn(token: Token): string {
  return `var(--${token.replace(/^([a-z]+)-/, '$1-ink-')}, var(--ink-loud))`;
}

function Classes({ classes, hatch, dots }: Extract<MapLegendProps, { kind: 'classes' }>) {
  const text = useText(mapText);
  const word = (given: boolean | string | undefined, usual: string) =>
    typeof given === 'string' ? given : usual;
  return (
    <>
      {classes.map(({ token, text: mark, word: meaning }) => {
        const style: CSSProperties = { background: `var(--${token})`, color: inkOn(token) };
        return (
          <li key={token} className={styles.entry}>
            <span className={styles.swatch} style={style}>
              {mark}
            </span>
            {meaning}
          </li>
        );
      })}
      {hatch && (
        <li className={styles.entry}>
          <span className={`${styles.swatch} ${styles.hatch}`} />
          {word(hatch, text.hatch)}
        </li>
      )}
      {dots && (
        <li className={styles.entry}>
          <span className={`${styles.swatch} ${styles.dots}`} />
          {word(dots, text.dots)}
        </li>
      )}
    </>
  );
}

function Points({ marks, grouped }: Extract<MapLegendProps, { kind: 'points' }>) {
  const text = useText(mapText);
  return (
    <>
      {marks.map(({ shape, tone, word }) => (
        <li key={`${shape} ${tone}`} className={styles.entry}>
          <MarkSwatch shape={shape} tone={tone} />
          {word}
        </li>
      ))}
      {grouped && <li className={styles.entry}>{text.group}</li>}
    </>
  );
}

/** What the colours, patterns and marks of a map mean. */
export function MapLegend(props: MapLegendProps) {
  return (
    <ul className={styles.legend}>
      {props.kind === 'classes' && <Classes {...props} />}
      {props.kind === 'heat' && (
        <Suspense fallback={null}>
          <HeatLegend layer={props.layer} unit={props.unit} />
        </Suspense>
      )}
      {props.kind === 'points' && <Points {...props} />}
    </ul>
  );
}
