import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect } from 'react';
import type { ReactNode, RefObject } from 'react';

const ROW_HEIGHT = 36;

export type MeasureRow = (element: HTMLElement | null) => void;

type Props = {
  box: RefObject<HTMLElement | null>;
  count: number;
  /** Set here: brings a row that is not drawn yet into the document. */
  reveal: RefObject<(index: number) => void>;
  /** Other rows are in the document now. */
  onDrawn: () => void;
  children: (index: number, measure: MeasureRow) => ReactNode;
};

/** The rows in sight of a long table, with room for all others above and below. */
export function VirtualRows({ box, count, reveal, onDrawn, children }: Props) {
  // The virtualizer is a mutable object whose reads the compiler would cache.
  'use no memo';
  // oxlint-disable-next-line react/incompatible-library -- the compiler skips this component, as the directive above says
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  useEffect(() => {
    reveal.current = (index) => virtualizer.scrollToIndex(index);
    onDrawn();
  });
  const items = virtualizer.getVirtualItems();
  return (
    <>
      <Spacer height={items[0]?.start ?? 0} />
      {items.map(({ index }) => children(index, virtualizer.measureElement))}
      <Spacer height={virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)} />
    </>
  );
}

// Stands for the rows that are not drawn, so that the scroll bar tells the truth.
function Spacer({ height }: { height: number }) {
  return height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null;
}
