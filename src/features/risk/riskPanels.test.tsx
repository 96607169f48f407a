// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { beforeAll, expect, test, vi } from 'vitest';
import { LangContext } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { dataTable } from '#ui/table/LazyDataTable.tsx';
import { click, renderInto } from '#ui/testing/renderInto.tsx';
import { askedOf, makeRiskCache } from './makeRiskCache.ts';
import { RiskHeadline } from './RiskHeadline.tsx';
import { RiskRanking } from './RiskRanking.tsx';
import { RiskReason } from './RiskReason.tsx';
import { RiskTimeBar } from './RiskTimeBar.tsx';

const question = askedOf;

function show(
  panel: ReactNode,
  { lang = 'zh', cache = makeRiskCache() }: { lang?: Lang; cache?: QueryClient } = {},
) {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no line')));
  const { place, done } = renderInto(
    <QueryClientProvider client={cache}>
      <LangContext value={lang}>{panel}</LangContext>
    </QueryClientProvider>,
  );
  return { place, done, text: () => place.textContent ?? '' };
}

/** Boxes of one height in a list that has room for two; nothing is laid out here. */
function layOutTwo(): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      measure: () => void;
      constructor(measure: () => void) {
        this.measure = measure;
      }
      observe = () => this.measure();
      disconnect = () => undefined;
    },
  );
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function box(this: Element) {
    const at = this.tagName === 'LI' ? [...(this.parentElement?.children ?? [])].indexOf(this) : 1;
    return new DOMRect(0, 0, 100, (at + 1) * 50);
  });
}

test('the wall bands small counts and says how many areas it leaves out', () => {
  layOutTwo();
  const { text, done } = show(<RiskRanking {...question} surface="wall" />);
  expect(text()).toContain('余杭区');
  expect(text()).toContain('<5');
  expect(text()).not.toContain('+3');
  expect(text()).not.toContain('累计3');
  expect(text()).toContain('另有1个');
  done();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

beforeAll(dataTable.load);

test('the desk shows exact figures and opens what is chosen', () => {
  const onSelect = vi.fn<(id: string) => void>();
  const { place, text, done } = show(<RiskRanking {...question} surface="desk" onSelect={onSelect} />);
  const row = [...place.querySelectorAll('tbody tr')].find((each) => each.textContent?.includes('拱墅区'));
  expect(row?.textContent).toContain('3');
  click(row);
  expect(onSelect).toHaveBeenCalledWith('330105');
  expect(text()).toContain('1处无法判定');
  done();
});

test('without case figures the classes stay and the figures are missing, not zero', () => {
  const { place, done } = show(<RiskRanking {...question} surface="desk" />, {
    cache: makeRiskCache({ cases: false }),
  });
  const row = [...place.querySelectorAll('tbody tr')].find((each) => each.textContent?.includes('拱墅区'));
  expect(row?.textContent).toContain('—');
  expect(row?.textContent).toContain('2');
  done();
});

test('the reason names conditions, the fall, and whose rules they are', () => {
  const { text, done } = show(<RiskReason {...question} adcode="330110" surface="desk" />);
  expect(text()).toContain('累计确诊26例，超过14例。');
  expect(text()).toContain('若截至2020-02-05无新增病例');
  expect(text()).toContain('权重为本系统自定。');
  done();
});

test('an area of which nothing can be said says what is missing', () => {
  const { text, done } = show(<RiskReason {...question} adcode="330127" surface="desk" />);
  expect(text()).toContain('缺少“累计确诊”。');
  expect(text()).not.toContain('已是最低级');
  done();
});

test('the time bar steps at the desk and has no input on the wall', () => {
  const onDay = vi.fn<(id: string) => void>();
  const desk = show(<RiskTimeBar {...question} surface="desk" onDay={onDay} />);
  click(desk.place.querySelector('[aria-label="前一天"]'));
  expect(onDay).toHaveBeenCalledWith('2020-02-02');
  desk.done();
  const wall = show(<RiskTimeBar {...question} surface="wall" onDay={onDay} />);
  expect(wall.place.querySelectorAll('button, input')).toHaveLength(0);
  expect(wall.place.querySelector('figure')?.getAttribute('aria-label')).toContain('4级1个');
  wall.done();
});

test('in English no Han character is on the screen', () => {
  for (const surface of ['wall', 'desk'] as const) {
    const { text, done } = show(
      <>
        <RiskHeadline {...question} surface={surface} />
        <RiskRanking {...question} surface={surface} />
        <RiskReason {...question} adcode="330110" surface={surface} />
        <RiskTimeBar {...question} surface={surface} onDay={() => undefined} />
      </>,
      { lang: 'en' },
    );
    expect(text()).toContain('Yuhang');
    expect(text().match(/\p{Script=Han}+/gu)).toBeNull();
    done();
  }
});
