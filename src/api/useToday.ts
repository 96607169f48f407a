import { dayOf } from '#model/civilDay.ts';
import { useNow } from './clock.ts';

/** Today in the city by the API's clock, `YYYY-MM-DD`; null until the clock is known. Turns at midnight by itself. */
export function useToday(): string | null {
  const now = useNow();
  return now === null ? null : dayOf(now);
}
