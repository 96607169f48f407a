import { later, useLater } from '#ui/later.ts';
import type { VisitSeries } from '../visitSeries.ts';

const forecast = later(() => import('./VisitForecast.tsx'));

/** Fetched at the desk alone: a wall shows what was counted, and has no bytes to spare for what may be. */
export function LazyVisitForecast(props: { series: VisitSeries; place: string; days: number }) {
  const code = useLater(forecast);
  return code && <code.VisitForecast {...props} />;
}
