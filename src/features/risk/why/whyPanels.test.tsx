// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { q } from '#api/q.ts';
import type { RiskComparison } from '#contract/risk.ts';
import { LangContext } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { renderInto } from '#ui/testing/renderInto.tsx';
import { makeArea, makeAssessment } from '../makeArea.ts';
import { makePack } from '../makePack.ts';
import { askedOf, makeRiskCache } from '../makeRiskCache.ts';
import { riskPacksQuery } from '../riskPacksQuery.ts';
import { FigureAge } from './FigureAge.tsx';
import { PackComparison } from './PackComparison.tsx';
import { PackNote } from './PackNote.tsx';
import { ReasonList } from './ReasonList.tsx';
import { RefusedPacks } from './RefusedPacks.tsx';

const { day } = askedOf;
const mine = makePack();
const later = makePack({ id: 'estates', name: { zh: '小区规则', en: 'Estate rules' }, agreement: undefined });

const rows: RiskComparison['rows'] = [
  { pack: mine.id, inForce: true, covered: true, assessment: makeAssessment() },
  {
    pack: later.id,
    inForce: false,
    covered: false,
    assessment: makeAssessment({ pack: later.id, level: null, because: [] }),
  },
];

function show(
  node: ReactNode,
  { lang = 'zh', cache = makeRiskCache() }: { lang?: Lang; cache?: QueryClient } = {},
) {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no line')));
  const { place, done } = renderInto(
    <QueryClientProvider client={cache}>
      <LangContext value={lang}>{node}</LangContext>
    </QueryClientProvider>,
  );
  const text = place.textContent ?? '';
  return { place, text, done };
}

function comparing(): QueryClient {
  const cache = makeRiskCache();
  cache.setQueryData(q('riskComparison', { region: '330110', day }).queryKey, { asOf: day, rows });
  cache.setQueryData(riskPacksQuery.queryKey, (old) => old && { ...old, items: [mine, later] });
  return cache;
}

test('an area under each pack: the class, whether it was in force, and what it does not cover', () => {
  const { place, done } = show(<PackComparison adcode="330110" day={day} unit="county" />, {
    cache: comparing(),
  });
  const [used, other] = [...place.querySelectorAll('li')].map((row) => row.textContent ?? '');
  expect(used).toContain('当日有效 · 地图所用');
  expect(used).toContain('橙色（较高风险）');
  expect(used).toContain('累计确诊26例，超过14例。');
  expect(other).toContain('当日未生效');
  expect(other).toContain('不适用于这类区域');
  expect(other).not.toContain('风险 1 级');
  done();
});

test('the agreement with the published map is a number, and its absence is said', () => {
  const withMap = show(<PackNote pack={mine} />);
  expect(withMap.text).toContain('与2020-02-09公布的等级图相比，13个区县中12个一致');
  withMap.done();
  const without = show(<PackNote pack={later} />, { lang: 'en' });
  expect(without.text).toContain('There is no published map to compare with');
  without.done();
});

test('a condition has its sign, its word and what hangs on it', () => {
  const area = makeArea();
  const { place, done } = show(<ReasonList area={area} pack={mine} unit="county" />);
  const states = [...place.querySelectorAll('li')].map((row) => row.dataset['state']);
  expect(states).toEqual(['met', 'met', 'unmet']);
  expect(place.querySelector('li')?.textContent).toBe('满足累计确诊26例，超过14例。 用于：4级');
  expect(place.querySelectorAll('li svg')).toHaveLength(3);
  done();
});

test('the figures say their day, feed, times and basis; without any it says so', () => {
  const { text, done } = show(<FigureAge area={makeArea()} />);
  for (const part of ['2月2日', 'cases', '2月3日 08:00', '估计', '1/1']) expect(text).toContain(part);
  done();
  const none = show(<FigureAge area={makeArea({ provenance: null })} />);
  expect(none.text).toBe('没有收到病例数据');
  none.done();
});

test('a refused rule file is named with its line and the reason; without one nothing is there', () => {
  const cache = makeRiskCache();
  const reason = { zh: '缺少“来源”。', en: 'The source is missing.' };
  cache.setQueryData(
    riskPacksQuery.queryKey,
    (old) => old && { ...old, refused: [{ file: 'our-city.yaml', line: 12, column: 5, reason }] },
  );
  const bad = show(<RefusedPacks />, { cache });
  expect(bad.text).toContain('our-city.yaml 第12行第5列');
  expect(bad.text).toContain('缺少“来源”。');
  bad.done();
  const good = show(<RefusedPacks />);
  expect(good.text).toBe('');
  good.done();
});

test('in English no Han character is on the screen', () => {
  const { text, done } = show(
    <>
      <PackComparison adcode="330110" day={day} unit="county" />
      <PackNote pack={mine} />
      <ReasonList area={makeArea()} pack={mine} unit="county" />
      <FigureAge area={makeArea()} />
    </>,
    { lang: 'en', cache: comparing() },
  );
  expect(text).toContain('In force that day');
  expect(text.match(/\p{Script=Han}+/gu)).toBeNull();
  done();
});
