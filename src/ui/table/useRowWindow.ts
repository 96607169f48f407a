import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { usePrinting } from './usePrinting.ts';

const VIRTUAL_BEYOND = 100;
const ROW_HEIGHT = 36;

/** Which rows are in the document: all of a short table or on paper, else those in sight; heights in pixels. */
export function useRowWindow(box: RefObject<HTMLElement | null>, count: number) {
  // The virtualizer is a mutable object whose reads the compiler would cache.
  'use no memo';
  const printing = usePrinting();
  const virtual = count > VIRTUAL_BEYOND && !printing;
  // oxlint-disable-next-line react/incompatible-library -- the compiler skips this hook, as the directive above says
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    enabled: virtual,
  });
  if (!virtual) {
    const indices = Array.from({ length: count }, (_, index) => index);
    return { indices, above: 0, below: 0, measure: undefined, reveal: () => undefined };
  }
  const items = virtualizer.getVirtualItems();
  return {
    indices: items.map((item) => item.index),
    above: items[0]?.start ?? 0,
    below: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: virtualizer.measureElement,
    reveal: (index: number) => virtualizer.scrollToIndex(index),
  };
}
