import { create } from 'zustand';
import { Notice } from './Notice.tsx';
import styles from './Toasts.module.css';

type Toast = { id: number; words: string; kind: 'note' | 'problem' };

const SHOWN_AT_ONCE = 3;
const NOTE_STAYS_MS = 6_000;

const store = create<{ toasts: Toast[] }>(() => ({ toasts: [] }));
let lastId = 0;

function dismiss(id: number): void {
  store.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}

/** Says what an action came to. A note leaves by itself, a problem stays until it is read. */
export function toast(words: string, kind: 'note' | 'problem' = 'note'): void {
  lastId += 1;
  const id = lastId;
  store.setState(({ toasts }) => ({ toasts: [...toasts, { id, words, kind }].slice(-SHOWN_AT_ONCE) }));
  if (kind === 'note') setTimeout(() => dismiss(id), NOTE_STAYS_MS);
}

/** Mounted once per page; the region must exist before its first message, or screen readers stay silent. */
export function Toasts() {
  const toasts = store((state) => state.toasts);
  return (
    <div className={`${styles.toasts} no-print`} aria-live="polite">
      {toasts.map(({ id, words, kind }) => (
        <Notice key={id} kind={kind} onClose={() => dismiss(id)}>
          {words}
        </Notice>
      ))}
    </div>
  );
}
