import { act } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Renders into a fresh element of the document; `show` renders again, `done` takes it away. */
export function renderInto(first: ReactNode) {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const show = (node: ReactNode) => act(() => root.render(node));
  show(first);
  return {
    place,
    show,
    done: () => {
      act(() => root.unmount());
      place.remove();
    },
  };
}

export function press(element: Element | null, key: string): void {
  act(() => {
    element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

export function click(element: Element | null | undefined): void {
  act(() => {
    if (element instanceof HTMLElement) element.click();
  });
}
