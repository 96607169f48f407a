// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { LangContext } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { click, renderInto } from '#ui/testing/renderInto.tsx';
import { askedOf, makeRiskCache } from '../makeRiskCache.ts';
import { WhatIfPanel } from './WhatIfPanel.tsx';

function show(whatIf: string, lang: Lang = 'zh') {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no line')));
  const onWhatIf = vi.fn<(whatIf: string) => void>();
  const onSelect = vi.fn<(adcode: string) => void>();
  const panel = (
    <WhatIfPanel
      {...askedOf}
      {...{ whatIf, onWhatIf, onSelect }}
      linkOf={() => `/desk?whatif=${whatIf}`}
      selected={null}
    />
  );
  const { place, done } = renderInto(
    <QueryClientProvider client={makeRiskCache()}>
      <LangContext value={lang}>{panel}</LangContext>
    </QueryClientProvider>,
  );
  const field = (name: string) => {
    const label = [...place.querySelectorAll('label')].find((each) => each.textContent === name);
    const input = place.querySelector(`[id="${label?.htmlFor ?? ''}"]`);
    if (!(input instanceof HTMLInputElement)) throw new Error(`no field ${name}`);
    return input;
  };
  const button = (name: string) =>
    [...place.querySelectorAll('button')].find((each) => each.textContent === name);
  return { place, done, field, button, onWhatIf, onSelect, text: () => place.textContent ?? '' };
}

/** As a person types: React listens to the browser's own setter. */
function type(input: HTMLInputElement, typed: string): void {
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, typed);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const fours = '4级：累计确诊超过（例）';

test('nothing moved: nothing changes, and there is nothing to restore', () => {
  const { text, button, done } = show('');
  expect(text()).toContain('没有区县变级');
  expect(button('全部还原')?.hasAttribute('disabled')).toBe(true);
  done();
});

test('a moved threshold goes into the address; the rule’s own value leaves it', () => {
  const { field, onWhatIf, done } = show('');
  type(field(fours), '20');
  expect(onWhatIf).toHaveBeenLastCalledWith('cumulativeConfirmed>14:20');
  done();
  const moved = show('cumulativeConfirmed>14:20');
  expect(moved.field(fours).value).toBe('20');
  type(moved.field(fours), '14');
  expect(moved.onWhatIf).toHaveBeenLastCalledWith('');
  moved.done();
});

test('a share is typed in percent and kept as a fraction', () => {
  const { field, onWhatIf, done } = show('');
  type(field('下调1级：本地病例占比低于（%）'), '35');
  expect(onWhatIf).toHaveBeenLastCalledWith('localShare<0.5:0.35');
  done();
});

test('what is no number moves nothing and is said', () => {
  const { field, onWhatIf, place, done } = show('');
  type(field(fours), '-3');
  expect(onWhatIf).not.toHaveBeenCalled();
  expect(place.querySelector('[role=alert]')?.textContent).toContain('请填');
  done();
});

test('the areas that change are listed with both classes, and open their reasons', () => {
  const { place, text, onSelect, done } = show('clusters14d>=1:2,cumulativeConfirmed>14:30');
  expect(text()).toContain('1个区县变级：降级1');
  const [area, ...others] = [...place.querySelectorAll('ul[aria-label=变级的区域] button')];
  expect(others).toEqual([]);
  expect(area?.textContent).toMatch(/余杭区4风险 4 级.*变为3风险 3 级.*▼ 1/);
  click(area);
  expect(onSelect).toHaveBeenCalledWith('330110');
  done();
});

test('the link is the one of the moment of copying; without a clipboard it is shown', async () => {
  const written = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText: written } });
  const { button, text, done } = show('cumulativeConfirmed>14:20');
  await act(async () => button('复制链接')?.click());
  expect(written).toHaveBeenCalledWith(expect.stringMatching(/^http.*\/desk\?whatif=cumulativeConfirmed/));
  expect(text()).toContain('链接已复制');
  done();
  vi.stubGlobal('navigator', {});
  const bare = show('cumulativeConfirmed>14:20');
  await act(async () => bare.button('复制链接')?.click());
  expect(bare.place.querySelector('input[type=text]')?.getAttribute('value')).toContain('/desk?whatif=');
  bare.done();
  vi.unstubAllGlobals();
});

test('parts of a link that the rules do not know are said', () => {
  const { text, done } = show('nonsense>1:2');
  expect(text()).toContain('nonsense>1:2');
  done();
});

test('in English no Han character is on the screen', () => {
  const { text, done } = show('clusters14d>=1:2,cumulativeConfirmed>14:30,x:1,cumulativeConfirmed>4:9', 'en');
  expect(text()).toContain('1 district changes class: 1 down');
  expect(text().match(/\p{Script=Han}+/gu)).toBeNull();
  done();
});
