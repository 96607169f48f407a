// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { ClockContext } from './clock.ts';
import { ExplainErrorContext } from './explainError.ts';
import { LinkBand } from './LinkBand.tsx';
import { renderInto } from './testing/renderInto.tsx';

const since = Date.UTC(2020, 1, 3, 0, 0);

afterEach(() => vi.useRealTimers());

test('a loss is told after its grace, an earlier return never', () => {
  vi.useFakeTimers();
  const { place, show, done } = renderInto(<LinkBand lostSince={since} />);
  act(() => vi.advanceTimersByTime(900));
  expect(place.textContent).toBe('');
  act(() => vi.advanceTimersByTime(200));
  expect(place.textContent).toContain('连接中断，自 2月3日 08:00');
  show(<LinkBand lostSince={null} />);
  expect(place.textContent).toBe('');
  show(<LinkBand lostSince={since + 60_000} />);
  expect(place.textContent).toBe('');
  done();
});

test('a loss whose moment is told anew keeps its band', () => {
  vi.useFakeTimers();
  const { place, show, done } = renderInto(<LinkBand lostSince={since} />);
  act(() => vi.advanceTimersByTime(1100));
  show(<LinkBand lostSince={since + 180} />);
  expect(place.textContent).toContain('连接中断，自 2月3日 08:00');
  done();
});

test('says what is shown in place of the present, link or no link', () => {
  const { place, done } = renderInto(
    <ClockContext value={{ now: 0, fromLocal: (ms) => ms, instead: '接口暂不可用；画面为 2月3日 08:00 的' }}>
      <LinkBand lostSince={null} />
    </ClockContext>,
  );
  expect(place.textContent).toContain('接口暂不可用；画面为 2月3日 08:00 的');
  expect(place.textContent).toContain('正在自动重试');
  done();
});

test('says why the API answers, but not to this screen', () => {
  const { place, done } = renderInto(
    <ExplainErrorContext value={() => ({ zh: '登录已失效', en: 'signed out' })}>
      <LinkBand lostSince={null} refused={new Error('401')} />
    </ExplainErrorContext>,
  );
  expect(place.textContent).toContain('登录已失效');
  done();
});
