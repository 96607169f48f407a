// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CrashBoundary } from './CrashBoundary.tsx';
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
    <CrashBoundary resetOn="/desk" fallback={<PageCrash />}>
      <Broken />
    </CrashBoundary>,
  );
  expect(place.querySelector('h1')?.textContent).toBe('页面显示出错');
  expect(place.querySelector('button')?.textContent).toBe('重新载入');
  done();
});
