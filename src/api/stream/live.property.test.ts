// @vitest-environment jsdom
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keyOf } from '../q.ts';
import { startLive } from './live.ts';
import { makeWorld } from './live.fixture.ts';
import type { Fate } from './live.fixture.ts';

const fates: Fate[] = ['arrives', 'is lost', 'comes twice', 'is garbled', 'comes before the one before'];
const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('change' as const),
      which: fc.nat(2),
      to: fc.nat(99),
      fate: fc.constantFrom(...fates),
      size: fc.integer({ min: 1, max: 400 }),
    }),
  },
  fc.record({ kind: fc.constantFrom('cut' as const, 'replace' as const) }),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 3_000 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer Kind> ? Kind : never;

/** Answers take a while, and say what was true when they were asked for. */
async function answerLate(clinics: () => unknown, ms: number) {
  const answer = clinics();
  await new Promise((resolve) => setTimeout(resolve, ms));
  return answer;
}

async function play(steps: readonly Step[], answerMs: number) {
  const world = makeWorld();
  vi.stubGlobal('fetch', world.fetch);
  const cache = new QueryClient();
  const queryKey = keyOf('clinics', {});
  const queryFn = () => answerLate(world.clinics, answerMs);
  const observer = new QueryObserver(cache, { queryKey, queryFn, retry: false });
  const leave = observer.subscribe(() => {});
  const stop = startLive(cache);
  // Past the time at which the page asks again for what it was told before the stream came.
  await vi.advanceTimersByTimeAsync(8_000);
  for (const each of steps) {
    if (each.kind === 'change') world.change(each.which, each.to, each.fate, each.size);
    else if (each.kind !== 'wait') world[each.kind]();
    // oxlint-disable-next-line no-await-in-loop -- time passes in its own order
    await vi.advanceTimersByTimeAsync(each.kind === 'wait' ? each.ms : 1);
  }
  await vi.advanceTimersByTimeAsync(20_000);
  world.beat();
  await vi.advanceTimersByTimeAsync(12_000);
  const held = cache.getQueryData(queryKey);
  stop();
  leave();
  cache.clear();
  return { held, true: world.clinics() };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('ends with the server’s last records, whatever happens to the line, its bytes and its events', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 25 }),
      fc.integer({ min: 0, max: 900 }),
      async (steps, answerMs) => {
        const end = await play(steps, answerMs);
        expect(end.held).toEqual(end.true);
      },
    ),
    { numRuns: 80 },
  );
});
