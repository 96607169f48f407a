// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CrashBoundary, crashPause } from './CrashBoundary.tsx';
import { PageCrash } from './PageCrash.tsx';
import { renderInto } from './testing/renderInto.tsx';

function Broken(): never {
  throw new Error('planted');
}

// React reports what a boundary caught; that is expected here.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

test('a crash within a panel leaves a message there', () => {
  const { place, done } = renderInto(
    <CrashBoundary resetOn={1}>
      <Broken />
    </CrashBoundary>,
  );
  expect(place.textContent).toContain('此处显示出错');
  done();
});

test('a crashed page says so and offers to load it again', () => {
  const { place, done } = renderInto(
    <CrashBoundary resetOn="/desk" fallback={<PageCrash reload={() => undefined} />}>
      <Broken />
    </CrashBoundary>,
  );
  expect(place.querySelector('h1')?.textContent).toBe('页面显示出错');
  expect(place.querySelector('button')?.textContent).toBe('重新载入');
  done();
});

describe('recovery by itself', () => {
  let broken = true;
  const rendered = vi.fn<() => void>();
  const tries = () => rendered.mock.calls.length;
  function Panel() {
    rendered();
    if (broken) throw new Error('planted');
    return <p>137</p>;
  }
  const boundary = (resetOn: number) => (
    <CrashBoundary resetOn={resetOn}>
      <Panel />
    </CrashBoundary>
  );
  const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  beforeEach(() => {
    vi.useFakeTimers();
    broken = true;
    rendered.mockClear();
  });
  afterEach(() => void vi.useRealTimers());

  test('a panel whose data stand still is tried again after a while', async () => {
    const { place, done } = renderInto(boundary(1));
    await wait(4_000);
    broken = false;
    expect(place.textContent).toContain('此处显示出错');
    await wait(2_000);
    expect(place.textContent).toBe('137');
    done();
  });

  test('newer data try again at once', () => {
    const { place, show, done } = renderInto(boundary(1));
    broken = false;
    show(boundary(2));
    expect(place.textContent).toBe('137');
    done();
  });

  test('what crashes with every datum is tried ever more rarely', async () => {
    const { show, done } = renderInto(boundary(0));
    for (let second = 1; second <= 600; second += 1) {
      // oxlint-disable-next-line no-await-in-loop -- the seconds pass one by one
      await wait(1_000);
      show(boundary(second));
    }
    // React renders a crashed part twice before it gives up.
    expect(tries() / 2).toBeLessThan(12);
    broken = false;
    await wait(crashPause(20));
    expect(tries() / 2).toBeLessThan(12);
    done();
  });

  test('a panel that is gone is left alone', async () => {
    const { done } = renderInto(boundary(1));
    done();
    const before = tries();
    await wait(60_000);
    expect(tries()).toBe(before);
  });
});
