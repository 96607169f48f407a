import { beforeAll, describe, expect, it } from 'vitest';
import type { Alert } from '#contract/alert.ts';
import type { Feed, FeedBucket, FeedHistory } from '#contract/feed.ts';
import type { Simulation } from '../mocks/simulation.ts';
import { standingCity } from '../mocks/standingCity.fixture.ts';

const hour = 3_600_000;
const feed = 'clinic-status';
/** The scenario's start; the clinics' loads fail from 08:30 to 14:30. */
const at = (clock: string) => `2020-02-03T${clock}:00+08:00`;

describe('an outage and its end, as the API tells them', () => {
  let simulation: Simulation;
  const ask = async <Answer>(href: string): Promise<Answer> =>
    (await simulation.api(new Request(`http://city/api/v1${href}`))).json();
  const standing = async () => (await ask<{ items: Feed[] }>('/feeds')).items.find(({ id }) => id === feed);
  const alerts = async () =>
    (await ask<{ items: Alert[] }>('/alerts?topic=feed&limit=200')).items.filter(
      ({ evidence }) => evidence.feed === feed,
    );
  const history = async (moment = '') => {
    const { feeds } = await ask<FeedHistory>(`/feed-history?days=1&feed=${feed}${moment}`);
    return feeds[0]?.buckets ?? [];
  };
  const told: Record<string, FeedBucket[]> = {};
  const seen: Record<string, { feed: Feed | undefined; alerts: Alert[] }> = {};

  beforeAll(async () => {
    simulation = await standingCity({ scenario: 'feed-outage' });
    for (const clock of ['14', '17']) {
      // oxlint-disable-next-line no-await-in-loop -- time passes in its own order
      await simulation.advance(clock === '14' ? 6 * hour : 3 * hour);
      // oxlint-disable-next-line no-await-in-loop -- as above
      [told[clock], seen[clock]] = [await history(), { feed: await standing(), alerts: await alerts() }];
    }
    return () => simulation.stop();
  });

  it('names who is missing and what rests on the feed', () => {
    const silent = seen['14']?.feed;
    expect(silent?.reporting).toEqual({ got: 0, of: 48 });
    expect(silent?.missing).toHaveLength(20);
    const since = silent?.missing.map(({ lastObservedAt }) => Date.parse(lastObservedAt ?? '')) ?? [];
    expect(since).toEqual([...since].sort((one, other) => one - other));
    expect(silent?.missing[0]?.name.zh).toContain('发热门诊');
    expect(silent?.blocks.map(({ en }) => en)).toContain('Status and load of the clinics');
  });

  it('raises exactly one alert with the department, whom to call and what is blocked, and clears it on return', () => {
    const [alert, ...others] = seen['14']?.alerts ?? [];
    expect(others).toEqual([]);
    expect(alert).toMatchObject({ cleared: false, owner: seen['14']?.feed?.owner });
    const reasons = alert?.reasons.map(({ text }) => text.zh).join('') ?? '';
    expect(reasons).toContain('调度值班长');
    expect(reasons).toContain('门诊实时状态与负荷');
    // Its words do not change by the minute: whoever acts on it is not too late for it.
    expect(alert?.version).toBeLessThan(6);
    const [after] = seen['17']?.alerts ?? [];
    expect(after).toMatchObject({ id: alert?.id, cleared: true });
    expect(seen['17']?.feed?.reporting.got).toBeGreaterThan(40);
  });

  it('shows the gap in the history, and nothing before and after', () => {
    const share = (clock: string) => {
      const bucket = told['17']?.find(({ from }) => from === at(clock));
      return bucket ? bucket.silent / bucket.due : null;
    };
    expect(['10:00', '11:00', '12:00', '13:00'].map(share)).toEqual([1, 1, 1, 1]);
    expect(share('07:00')).toBeLessThan(0.1);
    expect(share('16:00')).toBeLessThan(0.1);
  });

  it('replays the history as it was told', async () => {
    expect(await history(`&at=${encodeURIComponent(at('14:00'))}`)).toEqual(told['14']);
  });

  it('refuses a feed that nobody registered', async () => {
    expect(await ask('/feed-history?feed=none')).toMatchObject({
      status: 400,
      errors: [{ pointer: 'query/feed' }],
    });
  });
});
