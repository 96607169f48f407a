import { useEffect, useEffectEvent } from 'react';

/** Keys of the bar on a wall, where nobody reaches for a pointer. */
export function useConductorKeys(on: boolean, keys: Record<string, () => void>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    keys[event.key]?.();
  });
  useEffect(() => {
    if (!on) return undefined;
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [on]);
}
