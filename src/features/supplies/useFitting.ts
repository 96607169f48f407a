import { useState } from 'react';
import type { RefCallback } from 'react';

/** How many boxes, top to bottom, lie whole within `height` (all in the same pixels); never less than one. */
export function fitting(bottoms: readonly number[], height: number): number {
  // Layout rounds to fractions of a pixel; half a pixel over is not a cut-off line.
  const first = bottoms.findIndex((bottom) => bottom > height + 0.5);
  return Math.max(1, first < 0 ? bottoms.length : first);
}

/** Says how many children of a list are whole within its box; hiding the rest must not change the layout. */
export function useFitting(): { list: RefCallback<HTMLElement>; fits: number } {
  const [fits, setFits] = useState(Number.POSITIVE_INFINITY);
  const list = (element: HTMLElement | null) => (element ? watch(element, setFits) : undefined);
  return { list, fits };
}

function watch(list: HTMLElement, report: (fits: number) => void): () => void {
  const measure = () => {
    const top = list.getBoundingClientRect().top;
    const bottoms = [...list.children].map((child) => child.getBoundingClientRect().bottom - top);
    report(fitting(bottoms, list.clientHeight));
  };
  const sizes = new ResizeObserver(measure);
  const observe = () => {
    sizes.disconnect();
    for (const element of [list, ...list.children]) sizes.observe(element);
  };
  const members = new MutationObserver(observe);
  members.observe(list, { childList: true });
  observe();
  return () => {
    members.disconnect();
    sizes.disconnect();
  };
}
