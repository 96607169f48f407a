import { lazy, Suspense } from 'react';
import type { VisitSeries } from '../visitSeries.ts';

const VisitForecast = lazy(async () => ({ default: (await import('./VisitForecast.tsx')).VisitForecast }));

/** Fetched at the desk alone: a wall shows what was counted, and has no bytes to spare for what may be. */
export function LazyVisitForecast(props: { series: VisitSeries; place: string; days: number }) {
  return (
    <Suspense fallback={null}>
      <VisitForecast {...props} />
    </Suspense>
  );
}
