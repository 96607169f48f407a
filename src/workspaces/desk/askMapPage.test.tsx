// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { sessionQuery } from '#api/session.ts';
import type { Session } from '#contract/session.ts';
import { RiskMap } from '#features/risk/RiskMap.tsx';
import { ClockContext } from '#ui/clock.ts';
import { renderInto } from '#ui/testing/renderInto.tsx';
import { parseView } from '#view.ts';
import { askMapPage } from './askMapPage.ts';

const now = '2020-02-03T08:00:00+08:00';
const session: Session = {
  user: {
    id: '330108',
    name: { zh: '滨江', en: 'Binjiang' },
    department: { zh: '区疾控', en: 'District CDC' },
    role: 'officer',
    scope: { level: 'district', adcode: '330108' },
  },
  switchableTo: [],
  clock: { now, rate: 1, paused: false },
  timeZone: 'Asia/Shanghai',
  city: { adcode: '330100', name: { zh: '杭州市', en: 'Hangzhou' } },
  scenario: null,
  epoch: 'e',
};

afterEach(() => vi.unstubAllGlobals());

const hashesOf = (cache: QueryClient) =>
  new Set(
    cache
      .getQueryCache()
      .getAll()
      .map(({ queryHash }) => queryHash),
  );

test.each(['', '?district=all'])('what is asked early at "%s" is what the map there asks', async (search) => {
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  const early = new QueryClient();
  early.setQueryData(sessionQuery.queryKey, session);
  await askMapPage(early, parseView(search));

  const shown = new QueryClient();
  shown.setQueryData(sessionQuery.queryKey, session);
  const place =
    search === '' ? ({ kind: 'district', adcode: '330108' } as const) : ({ kind: 'city' } as const);
  const { done } = renderInto(
    <QueryClientProvider client={shown}>
      <ClockContext value={{ now: Date.parse(now), fromLocal: (at) => at }}>
        <RiskMap surface="desk" place={place} day="2020-02-03" layer="risk" />
      </ClockContext>
    </QueryClientProvider>,
  );
  const needed = hashesOf(shown);
  expect(hashesOf(early).size).toBeGreaterThan(7);
  for (const hash of hashesOf(early)) expect(needed).toContain(hash);
  done();
});
