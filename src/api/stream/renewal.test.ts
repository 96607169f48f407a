import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRenewal, PATCHED_EVERY_MS, QUIET_MS, RENEW_EVERY_MS } from './renewal.ts';

/** A list on the screen whose answers take `answerMs`; `asked` holds when each was asked for. */
function show(answerMs: number) {
  const cache = new QueryClient();
  const asked: number[] = [];
  const queryFn = async () => {
    asked.push(Date.now());
    const answer = asked.length;
    await new Promise((resolve) => setTimeout(resolve, answerMs));
    return answer;
  };
  const leave = new QueryObserver(cache, { queryKey: ['cases', {}], queryFn }).subscribe(() => {});
  const renewal = createRenewal(cache);
  const end = () => {
    renewal.stop();
    leave();
    cache.clear();
  };
  return { asked, renewal, end, held: () => cache.getQueryData(['cases', {}]) };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('createRenewal', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('asks once for a burst, as soon as it is over', async () => {
    const { asked, renewal, end } = show(10);
    await pass(100);
    for (let event = 0; event < 50; event += 1) {
      renewal.renew('cases');
      // oxlint-disable-next-line no-await-in-loop -- time passes in its own order
      await pass(5);
    }
    expect(asked).toHaveLength(1);
    await pass(QUIET_MS);
    expect(asked).toHaveLength(2);
    end();
  });

  it('asks once in its time while events keep coming', async () => {
    const { asked, renewal, end } = show(10);
    await pass(100);
    for (let ms = 0; ms < 10 * RENEW_EVERY_MS; ms += 20) {
      renewal.renew('cases');
      // oxlint-disable-next-line no-await-in-loop -- as above
      await pass(20);
    }
    expect(asked.length).toBeGreaterThanOrEqual(10);
    expect(asked.length).toBeLessThanOrEqual(11);
    end();
  });

  it('does not take an answer that was on its way before the event for a new one', async () => {
    const { asked, renewal, end, held } = show(2_000);
    await pass(100);
    renewal.renew('cases');
    await pass(2_000);
    expect(asked).toHaveLength(2);
    await pass(2_000);
    expect(held()).toBe(2);
    end();
  });

  it('waits for a slow answer, then asks once more for what came meanwhile', async () => {
    const { asked, renewal, end } = show(3_000);
    await pass(3_100);
    for (let ms = 0; ms < 3_000; ms += 100) {
      renewal.renew('cases');
      // oxlint-disable-next-line no-await-in-loop -- as above
      await pass(100);
    }
    expect(asked).toHaveLength(2);
    await pass(4_000);
    expect(asked).toHaveLength(3);
    end();
  });

  it('asks for what is patched now and then, and at once when hurried', async () => {
    const { asked, renewal, end } = show(10);
    await pass(100);
    renewal.renewLater('cases');
    renewal.renewLater('cases');
    await pass(PATCHED_EVERY_MS - 100);
    expect(asked).toHaveLength(1);
    await pass(1_000);
    expect(asked).toHaveLength(2);
    renewal.renew('cases');
    renewal.hurry();
    expect(asked).toHaveLength(3);
    end();
  });

  it('asks for everything at once, but not at every event', async () => {
    const { asked, renewal, end } = show(10);
    await pass(100);
    for (let ms = 0; ms < 4_000; ms += 10) {
      renewal.renewEverything();
      // oxlint-disable-next-line no-await-in-loop -- as above
      await pass(10);
    }
    expect(asked).toHaveLength(2);
    await pass(5_000);
    expect(asked).toHaveLength(3);
    end();
  });
});
