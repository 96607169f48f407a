import { useEffect, useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import { Tooltip } from '../Tooltip.tsx';
import styles from './Chart.module.css';
import { draw } from './draw.ts';
import type { Drawing, Paint } from './draw.ts';

type Props = {
  option: Paint;
  tip?: ((index: number) => readonly string[]) | undefined;
};

type Pointed = { index: number; left: number; at: { x: number; y: number } };

/** The canvas, made anew for another theme: the option reads its roles when it is painted. */
export function Picture({ option, tip }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(null);
  const latest = useRef(option);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const made = draw(element, () => latest.current);
    drawing.current = made;
    return made.stop;
  }, []);
  useEffect(() => {
    latest.current = option;
    drawing.current?.repaint();
  }, [option]);
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const place = drawing.current?.placeAt(event.clientX - box.left, event.clientY - box.top);
    setPointed(place ? { ...place, at: { x: event.clientX, y: event.clientY } } : null);
  };
  return (
    <div
      className={styles.picture}
      aria-hidden="true"
      onPointerMove={tip && point}
      onPointerLeave={tip && (() => setPointed(null))}
    >
      <div ref={holder} className={styles.canvas} />
      {tip && pointed && (
        <>
          <div className={styles.guide} style={{ left: pointed.left }} />
          <Tooltip at={pointed.at}>
            {tip(pointed.index).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Tooltip>
        </>
      )}
    </div>
  );
}
