import { useState } from 'react';
import type { RefCallback } from 'react';
import { fitting } from './fitting.ts';

/** Says how many children of a list are whole within its box; hiding the rest must not change the layout. */
export function useFitting(): { list: RefCallback<HTMLElement>; fits: number } {
  const [fits, setFits] = useState(Number.POSITIVE_INFINITY);
  // The cleanup of the ref ends the watching, so no effect is needed.
  const list = (element: HTMLElement | null) => {
    if (!element) return undefined;
    return watch(element, setFits);
  };
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
