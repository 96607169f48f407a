// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { CrashBoundary } from './CrashBoundary.tsx';
import { later, useLater } from './later.ts';
import type { Later } from './later.ts';
import { renderInto } from './testing/renderInto.tsx';

type Words = { words: string };

function Shown({ code }: { code: Later<Words> }) {
  return <p>{useLater(code)?.words ?? 'coming'}</p>;
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('code is fetched once, and shown in the same turn as it arrives', async () => {
  let arrive: (words: Words) => void = () => {};
  const fetchCode = vi.fn<() => Promise<Words>>(() => new Promise((resolve) => (arrive = resolve)));
  const code = later(fetchCode);
  expect(fetchCode).not.toHaveBeenCalled();
  const { place, done } = renderInto(
    <>
      <Shown code={code} />
      <Shown code={code} />
    </>,
  );
  expect(place.textContent).toBe('comingcoming');
  await act(async () => {
    arrive({ words: 'here' });
    await code.load();
  });
  expect(place.textContent).toBe('herehere');
  expect(fetchCode).toHaveBeenCalledTimes(1);
  done();
});

test('what has arrived is there at the first drawing', async () => {
  const code = later(() => Promise.resolve({ words: 'here' }));
  await code.load();
  const { place, done } = renderInto(<Shown code={code} />);
  expect(place.textContent).toBe('here');
  done();
});

test('code that cannot be fetched crashes the part that needs it, and is asked for again later', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.useFakeTimers();
  const fetchCode = vi
    .fn<() => Promise<Words>>()
    .mockRejectedValueOnce(new Error('gone'))
    .mockResolvedValue({ words: 'here' });
  const code = later(fetchCode);
  const view = (resetOn: number) => (
    <CrashBoundary resetOn={resetOn} fallback={<p>crashed</p>}>
      <Shown code={code} />
    </CrashBoundary>
  );
  const { place, show, done } = renderInto(view(1));
  await act(() => code.load().catch(() => null));
  expect(place.textContent).toBe('crashed');
  show(view(2));
  expect(fetchCode).toHaveBeenCalledTimes(1);
  await act(() => vi.advanceTimersByTimeAsync(10_000));
  show(view(3));
  await act(() => code.load());
  expect(place.textContent).toBe('here');
  done();
});
