import { useState } from 'react';
import type { RefCallback } from 'react';
import { tellFigure } from '#ui/tellFigure.ts';

/** The height of a box in rem, which on a wall is a share of the screen; null until it is laid out. */
export function useRems(): { box: RefCallback<HTMLElement>; rems: number | null } {
  // Another function would be another ref: the box would be watched anew at every rendering.
  'use memo';
  const [rems, setRems] = useState<number | null>(null);
  // The cleanup of the ref ends the watching, so no effect is needed.
  const box = (element: HTMLElement | null) => (element ? watch(element, setRems) : undefined);
  return { box, rems };
}

function watch(element: HTMLElement, report: (rems: number) => void): () => void {
  const tell = tellFigure(report);
  const observer = new ResizeObserver(() => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    tell(element.clientHeight / rem);
  });
  observer.observe(element);
  return () => observer.disconnect();
}
