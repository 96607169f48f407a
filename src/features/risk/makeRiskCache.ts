import { QueryClient } from '@tanstack/react-query';
import { all, keyOf } from '#api/q.ts';
import type { RiskAssessment } from '#contract/risk.ts';
import { makeAssessment, makeCases } from './makeArea.ts';
import { makePack } from './makePack.ts';
import { riskPacksQuery } from './riskPacksQuery.ts';
import { historyQuery } from './useRiskPicture.ts';

const city = { kind: 'city' } as const;
/** What the answers of the cache are about. */
export const askedOf = { place: city, day: '2020-02-03' };
const timeStamp = '2020-02-03T08:00:00+08:00';
const regions = [
  { adcode: '330110', name: { zh: '余杭区', en: 'Yuhang' } },
  { adcode: '330105', name: { zh: '拱墅区', en: 'Gongshu' } },
  { adcode: '330127', name: { zh: '淳安县', en: "Chun'an" } },
];
const pack = makePack();
const label = { zh: '较低风险', en: 'relatively low' };
/** Every figure that the rules look at, of an area with so many cases. */
const valuesOf = (cumulative: number | null) => [
  { indicator: 'cumulativeConfirmed' as const, value: cumulative },
  { indicator: 'localShare' as const, value: 1 },
  { indicator: 'clusters14d' as const, value: 0 },
  { indicator: 'caseFreeDays' as const, value: cumulative === null ? null : 0 },
];
const assessments = [
  makeAssessment(),
  makeAssessment({ adcode: '330105', level: 2, label, because: [], wouldFall: [], values: valuesOf(3) }),
  makeAssessment({
    adcode: '330127',
    level: null,
    label: { zh: '无法判断', en: 'Cannot say' },
    because: [],
    wouldFall: [],
    values: valuesOf(null),
    missing: [{ zh: '缺少“累计确诊”。', en: 'Missing: cumulative confirmed cases.' }],
  }),
];
/** A cache as the API would have filled it; nothing is asked over the network. */
export function makeRiskCache({ cases = true }: { cases?: boolean } = {}): QueryClient {
  const cache = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });
  const put = (key: readonly unknown[], items: readonly unknown[]) =>
    cache.setQueryData(key, { items, timeStamp });
  put(
    keyOf('risk', { level: 'district', day: askedOf.day, pack: undefined }),
    assessments satisfies RiskAssessment[],
  );
  put(all('regions', { level: 'district', parent: undefined }).queryKey, regions);
  cache.setQueryData(riskPacksQuery.queryKey, {
    items: [pack],
    numberMatched: 1,
    numberReturned: 1,
    timeStamp,
    next: null,
    refused: [],
  });
  put(keyOf('feeds', { limit: 1000 }), []);
  const series = makeCases('330105', '2020-01-18', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3]);
  if (cases) {
    put(keyOf('cases', { level: 'district', region: undefined, days: 43, to: undefined }), series);
  }
  const basis = ['published', 'estimated'] as const;
  const rows = assessments.map(({ adcode, level }) => ({ adcode, levels: [1, level], basis: [...basis] }));
  cache.setQueryData(historyQuery(city).queryKey, {
    pack: pack.id,
    days: ['2020-02-02', '2020-02-03'],
    rows,
  });
  return cache;
}
