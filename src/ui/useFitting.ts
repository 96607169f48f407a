import { useState } from 'react';
import type { RefCallback } from 'react';
import { tellFigure } from './tellFigure.ts';

type Box = { right: number; bottom: number };

/** How many boxes, in order, lie whole within the frame (all in the same pixels); never less than one. */
export function fitting(boxes: readonly Box[], frame: Box): number {
  // Layout rounds to fractions of a pixel; half a pixel over is not a cut-off line.
  const first = boxes.findIndex(
    ({ right, bottom }) => right > frame.right + 0.5 || bottom > frame.bottom + 0.5,
  );
  return Math.max(1, first < 0 ? boxes.length : first);
}

/**
 * Says how many children of a list are whole within its box, whether the list runs down or wraps out of sight;
 * hiding the rest must not change the layout.
 */
export function useFitting(): { list: RefCallback<HTMLElement>; fits: number } {
  // Another function would be another ref: the list would be watched, and laid out, anew at every rendering.
  'use memo';
  const [fits, setFits] = useState(Number.POSITIVE_INFINITY);
  // The cleanup of the ref ends the watching, so no effect is needed.
  const list = (element: HTMLElement | null) => (element ? watch(element, setFits) : undefined);
  return { list, fits };
}

function watch(list: HTMLElement, report: (fits: number) => void): () => void {
  const tell = tellFigure(report);
  const measure = () => {
    const boxes = [...list.children].map((child) => child.getBoundingClientRect());
    tell(fitting(boxes, list.getBoundingClientRect()));
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
