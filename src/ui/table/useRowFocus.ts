import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';

type Focus = {
  count: number;
  /** Brings a row that is not drawn yet into the document. */
  reveal: (index: number) => void;
  open?: ((index: number) => void) | undefined;
  start: number;
};

const moves: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, last) => Math.min(at + 10, last),
  PageUp: (at) => Math.max(at - 10, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** One tab stop for all rows; arrow keys move it, Enter opens. Rows carry `data-index={index}`. */
export function useRowFocus(body: RefObject<HTMLElement | null>, { count, reveal, open, start }: Focus) {
  const [chosen, setActive] = useState<number | null>(null);
  const pending = useRef(false);
  const active = Math.min(chosen ?? Math.max(start, 0), Math.max(count - 1, 0));
  const focusPending = () => {
    if (!pending.current) return;
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    if (!row) return;
    pending.current = false;
    row.focus();
  };
  useEffect(focusPending);
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys pressed in a link or a button of the row are theirs.
    if (!(event.target instanceof HTMLElement) || event.target.dataset.index === undefined) return;
    if (event.key === 'Enter' && open) {
      event.preventDefault();
      open(active);
      return;
    }
    const next = moves[event.key]?.(active, count - 1);
    if (next === undefined) return;
    event.preventDefault();
    pending.current = true;
    setActive(next);
    reveal(next);
  };
  return { active, setActive, onKeyDown, focusPending };
}
