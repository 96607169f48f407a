import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import styles from './Tooltip.module.css';
import { tooltipPlace } from './tooltipPlace.ts';

type Props = {
  /** Where the pointer is, in pixels of the viewport; null hides it. */
  at: { x: number; y: number } | null;
  children: ReactNode;
};

/** Content beside the pointer, kept on the screen. Whatever it says must also be reachable without a pointer. */
export function Tooltip({ at, children }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const tip = ref.current;
    if (!tip || !at) return;
    const { width, height } = tip.getBoundingClientRect();
    const screen = { width: window.innerWidth, height: window.innerHeight };
    const place = tooltipPlace(at, { width, height }, screen);
    tip.style.left = `${place.left}px`;
    tip.style.top = `${place.top}px`;
  });
  if (!at) return null;
  return (
    <div ref={ref} className={`${styles.tooltip} no-print`} role="tooltip">
      {children}
    </div>
  );
}
