// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { sessionQuery } from '#api/session.ts';
import type { Session } from '#contract/session.ts';
import { AlertColumn } from '#features/alerts/AlertColumn.tsx';
import { FeedStrip } from '#features/feeds/FeedStrip.tsx';
import { RiskMap } from '#features/risk/RiskMap.tsx';
import { ClockContext } from '#ui/clock.ts';
import { renderInto } from '#ui/testing/renderInto.tsx';
import { askOverview } from './askOverview.ts';
import { OverviewSide } from './OverviewSide.tsx';

const now = '2020-02-03T08:00:00+08:00';
const day = '2020-02-03';
const viewer: Session['user'] = {
  id: 'wall',
  name: { zh: '大屏', en: 'Wall' },
  department: { zh: '卫健委', en: 'Health commission' },
  role: 'viewer',
  scope: { level: 'city', adcode: '330100' },
};
const session: Session = {
  user: viewer,
  switchableTo: [],
  clock: { now, rate: 1, paused: false },
  timeZone: 'Asia/Shanghai',
  city: { adcode: '330100', name: { zh: '杭州市', en: 'Hangzhou' } },
  scenario: null,
  epoch: 'e',
};

afterEach(() => vi.unstubAllGlobals());

const askedOf = (cache: QueryClient) =>
  cache
    .getQueryCache()
    .getAll()
    .filter((query) => !query.isDisabled() || query.getObserversCount() === 0)
    .map(({ queryHash }) => queryHash)
    .sort();

test('what is asked early is what the panels of the Overview ask, no more and no less', async () => {
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => {};
      disconnect = () => {};
    },
  );
  const early = new QueryClient();
  early.setQueryData(sessionQuery.queryKey, session);
  await askOverview(early, undefined);

  const shown = new QueryClient();
  shown.setQueryData(sessionQuery.queryKey, session);
  const { done } = renderInto(
    <QueryClientProvider client={shown}>
      <ClockContext value={{ now: Date.parse(now), fromLocal: (at) => at }}>
        <RiskMap surface="wall" place={{ kind: 'city' }} day={day} layer="risk" />
        <OverviewSide day={day} />
        <AlertColumn />
        <FeedStrip />
      </ClockContext>
    </QueryClientProvider>,
  );
  const needed = askedOf(shown);
  expect(askedOf(early)).toEqual(needed);
  expect(needed.length).toBeGreaterThan(8);
  done();
});
