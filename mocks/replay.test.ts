import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alertDetail } from '#contract/alert.ts';
import { endpoints } from '#contract/endpoints.ts';
import { problem } from '#contract/problem.ts';
import { session } from '#contract/session.ts';
import { toInstant } from '../server/instant.ts';
import { ask, asOfMoment, openPaused, questions, unasked } from './replay.fixture.ts';
import type { Simulation } from './simulation.ts';

it('puts a question to every operation that can be asked as of a moment', () => {
  expect(unasked()).toEqual([]);
});

/** Compares texts: to walk through answers of a megabyte member by member takes most of a test's time. */
const differenceOf = (answer: unknown, expected: unknown) =>
  JSON.stringify(answer) === JSON.stringify(expected) ? {} : { answer, expected };

const alertsOf = (body: unknown) => endpoints.alerts.response.parse(body).items;

async function acknowledgeOne(simulation: Simulation): Promise<void> {
  const { body } = await ask(simulation, '/alerts?state=active&limit=1');
  const [alert] = alertsOf(body);
  if (!alert) return;
  const answer = await ask(simulation, `/alerts/${alert.id}/acknowledge`, {
    method: 'POST',
    headers: {
      'X-Demo-User': 'commander',
      'Content-Type': 'application/json',
      'Idempotency-Key': `${alert.id}.${alert.version}`,
      'If-Match': `"${alert.version}"`,
    },
    body: JSON.stringify({ note: 'seen' }),
  });
  expect(answer.status).toBe(200);
}

/** What a live API says now to every question, one alert with its timeline among them. */
async function answersNow(simulation: Simulation) {
  const [alert] = alertsOf((await ask(simulation, '/alerts?limit=1')).body);
  const asked = alert ? [...questions, `/alerts/${alert.id}`] : questions;
  return Promise.all(asked.map((href) => ask(simulation, href)));
}

/** Steps of the clock in seconds: short ones between two reports, long ones over a day. */
const steps = (seed: number) =>
  fc.sample(fc.oneof(fc.integer({ min: 1, max: 1_800 }), fc.integer({ min: 3_600, max: 100_000 })), {
    numRuns: 5,
    seed,
  });

describe.each([
  ['feed-outage', undefined, 11],
  ['hangzhou-2020', '2020-02-11T20:00:00+08:00', 12],
  ['alert-flood', undefined, 13],
])('%s, replayed as known then', (scenario, start, seed) => {
  it('answers what the live API answered, whatever came and was done since', async () => {
    const simulation = await openPaused(scenario, start);
    const recorded: { at: string; answers: Awaited<ReturnType<typeof answersNow>> }[] = [];
    for (const seconds of steps(seed)) {
      // oxlint-disable-next-line no-await-in-loop -- time passes step by step
      recorded.push({ at: toInstant(simulation.clock.now()), answers: await answersNow(simulation) });
      // oxlint-disable-next-line no-await-in-loop -- as above
      await simulation.advance(seconds * 1000);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await acknowledgeOne(simulation);
    }
    for (const { at, answers } of recorded) {
      for (const answer of answers) {
        const href = asOfMoment(answer.href, at);
        // oxlint-disable-next-line no-await-in-loop -- so that a difference names its address
        expect(differenceOf(await ask(simulation, href), { ...answer, href })).toEqual({});
      }
    }
    simulation.stop();
  }, 120_000);
});

describe('a city that runs since 2020-03-01', () => {
  let late: Simulation;
  beforeAll(async () => {
    late = await openPaused('hangzhou-2020', '2020-03-01T08:00:00+08:00');
  }, 60_000);
  afterAll(() => late.stop());

  const facts = questions.filter((href) => !href.startsWith('/alert'));

  it.each(['2020-02-02T10:40:00+08:00', '2020-02-10T21:10:00+08:00'])(
    'answers of %s what a city answers that runs since then',
    async (at) => {
      const early = await openPaused('hangzhou-2020', at);
      for (const href of facts) {
        // oxlint-disable-next-line no-await-in-loop -- so that a difference names its address
        const { status, body } = await ask(early, href);
        // oxlint-disable-next-line no-await-in-loop -- as above
        expect(
          differenceOf(await ask(late, asOfMoment(href, at)), { href: asOfMoment(href, at), status, body }),
        ).toEqual({});
      }
      early.stop();
    },
    60_000,
  );

  it('tells of every day since 01-20 what the districts stood at', async () => {
    const at = '2020-02-29T23:59:00+08:00';
    const { body } = await ask(late, asOfMoment('/risk-history?days=41', at));
    const { days, rows } = endpoints.riskHistory.response.parse(body);
    expect([days[0], days.at(-1)]).toEqual(['2020-01-20', '2020-02-29']);
    expect(rows).toHaveLength(13);
    for (const { levels } of rows) expect(levels.every((level) => level !== null)).toBe(true);
    expect(Math.max(...rows.map(({ levels }) => levels[21] ?? 0))).toBeGreaterThan(
      Math.max(...rows.map(({ levels }) => levels.at(-1) ?? 9)),
    );
  });

  it('has judged since before 01-20, and says so', async () => {
    const { replay } = session.parse((await ask(late, '/session')).body);
    expect(replay).toMatchObject({ alertsFrom: '2020-01-20T08:00:00+08:00' });
    expect(Date.parse(replay?.from ?? '')).toBeLessThan(Date.parse('2020-01-01T00:00:00+08:00'));
    const then = alertsOf(
      (await ask(late, asOfMoment('/alerts?limit=1000', '2020-02-03T08:00:00+08:00'))).body,
    );
    expect(new Set(then.map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(3);
    expect(then.every(({ raisedAt }) => raisedAt <= '2020-02-03T08:00:00+08:00')).toBe(true);
    expect(then.some(({ state }) => state !== 'closed' && state !== 'lapsed')).toBe(true);
  });
});

describe('what is known of a moment', () => {
  let simulation: Simulation;
  beforeAll(async () => {
    simulation = await openPaused('hangzhou-2020', '2020-02-14T08:00:00+08:00');
  }, 60_000);
  afterAll(() => simulation.stop());

  const casesOf = async (region: string, at: string, known?: string) => {
    const href = asOfMoment(`/cases?region=${region}&days=2`, at, known);
    const { items } = endpoints.cases.response.parse((await ask(simulation, href)).body);
    return new Map(items.map((row) => [row.day, row.cumulativeConfirmed]));
  };

  it('differs where it was corrected since: 165 then, 159 now', async () => {
    const at = '2020-02-11T20:00:00+08:00';
    expect((await casesOf('330100', at)).get('2020-02-10')).toBe(165);
    expect((await casesOf('330100', at, 'now')).get('2020-02-10')).toBe(159);
    expect((await casesOf('330100', at, '2020-02-12T11:29:59+08:00')).get('2020-02-10')).toBe(165);
    expect((await casesOf('330100', at, '2020-02-12T11:30:00+08:00')).get('2020-02-10')).toBe(159);
  });

  it('differs in the districts that the correction took cases from, and adds up to it', async () => {
    const at = '2020-02-11T20:00:00+08:00';
    const { items } = endpoints.cases.response.parse(
      (await ask(simulation, asOfMoment('/cases?days=2', at))).body,
    );
    const districts = [...new Set(items.map(({ adcode }) => adcode))];
    const fall = async (district: string) => {
      const [then, now] = [await casesOf(district, at), await casesOf(district, at, 'now')];
      return (then.get('2020-02-10') ?? 0) - (now.get('2020-02-10') ?? 0);
    };
    const falls = await Promise.all(districts.map(fall));
    expect(falls.every((each) => each >= 0)).toBe(true);
    expect(falls.filter((each) => each > 0).length).toBeGreaterThan(0);
    expect(falls.reduce((sum, each) => sum + each, 0)).toBe(165 - 159);
  });

  it('never tells of what came to pass later, however much is known now', async () => {
    const at = '2020-02-09T12:00:00+08:00';
    for (const href of ['/cases?days=40', '/fever-visits?days=40', '/supply-history?item=n95&days=40']) {
      // oxlint-disable-next-line no-await-in-loop -- so that a difference names its address
      const { body } = await ask(simulation, `${asOfMoment(href, at, 'now')}&limit=1000`);
      const text = JSON.stringify(body);
      expect(text).toContain('"day":"2020-02-08"');
      expect({ href, later: /"observedAt":"2020-02-(09T(1[3-9]|2)|1)/.exec(text)?.[0] }).toEqual({ href });
      expect({ href, later: /"day":"2020-02-1/.exec(text)?.[0] }).toEqual({ href });
    }
  });

  it('counts the reports that came late once they are known', async () => {
    const at = '2020-02-12T07:30:00+08:00';
    const reporting = async (known?: string) => {
      const { body } = await ask(simulation, asOfMoment('/fever-visits?level=city&days=2', at, known));
      const [row] = endpoints.feverVisits.response.parse(body).items;
      return { day: row?.day, got: row?.provenance.reporting.got ?? 0, visits: row?.visits ?? 0 };
    };
    const [then, now] = [await reporting(), await reporting('now')];
    expect(then.day).toBe('2020-02-11');
    expect(now.got).toBeGreaterThan(then.got);
    expect(now.visits).toBeGreaterThan(then.visits);
  });

  it('offers no step on an alert of the past, and takes none', async () => {
    const [alert] = alertsOf((await ask(simulation, '/alerts?open=true&limit=1')).body);
    const commander = { headers: { 'X-Demo-User': 'commander' } };
    const live = await ask(simulation, `/alerts/${alert?.id}`, commander);
    expect(alertDetail.parse(live.body).allowed).not.toEqual([]);
    const at = toInstant(simulation.clock.now());
    const replayed = await ask(simulation, asOfMoment(`/alerts/${alert?.id}`, at), commander);
    expect(alertDetail.parse(replayed.body).allowed).toEqual([]);
    const step = await ask(simulation, asOfMoment(`/alerts/${alert?.id}/acknowledge`, at), {
      method: 'POST',
      headers: { ...commander.headers, 'Content-Type': 'application/json', 'Idempotency-Key': 'k' },
      body: JSON.stringify({ note: 'x' }),
    });
    expect(step.status).toBe(400);
    expect(problem.parse(step.body).detail).toContain('can be seen, not acted on');
  });

  it('knows no alert before it was raised', async () => {
    const [newest] = alertsOf((await ask(simulation, '/alerts?limit=1000')).body).sort((a, b) =>
      a.raisedAt < b.raisedAt ? 1 : -1,
    );
    const before = toInstant(Date.parse(newest?.raisedAt ?? '') - 1000);
    const { status } = await ask(simulation, asOfMoment(`/alerts/${newest?.id}`, before));
    expect(status).toBe(404);
    expect((await ask(simulation, asOfMoment(`/alerts/${newest?.id}`, newest?.raisedAt ?? ''))).status).toBe(
      200,
    );
  });

  it.each([
    ['2020-02-14T08:00:01+08:00', undefined, 'query/at', 'it is 2020-02-14T08:00:00+08:00'],
    ['2019-01-01T08:00:00+08:00', undefined, 'query/at', 'Send 2019-12-'],
    ['2020-02-30T08:00:00+08:00', undefined, 'query/at', 'There is no moment'],
    ['2020-02-10T25:00:00+08:00', undefined, 'query/at', 'There is no moment'],
    ['2020-02-10T08:00:00', undefined, 'query/at', 'of the form'],
    ['2020-02-10T08:00:00 08:00', undefined, 'query/at', 'written %2B'],
    ['2020-02-10T08:00:00+08:00', '2020-02-10T07:00:00+08:00', 'query/known', 'not before `at`'],
    ['2020-02-10T08:00:00+08:00', '2020-02-15T07:00:00+08:00', 'query/known', 'has not come'],
    ['2020-02-10T08:00:00+08:00', 'then', 'query/known', 'of the form /^(now|'],
  ])('refuses at=%s known=%s', async (at, known, pointer, words) => {
    const { status, body } = await ask(simulation, asOfMoment('/risk', at, known));
    expect(status).toBe(400);
    const [error] = problem.parse(body).errors ?? [];
    expect(error?.pointer).toBe(pointer);
    expect(error?.detail).toContain(words);
  });

  it('refuses a state of knowledge without a moment, and a moment where nothing changes', async () => {
    const known = encodeURIComponent('2020-02-10T08:00:00+08:00');
    expect((await ask(simulation, `/risk?known=${known}`)).status).toBe(400);
    expect((await ask(simulation, '/risk?known=now')).status).toBe(200);
    expect((await ask(simulation, asOfMoment('/items', '2020-02-10T08:00:00+08:00'))).status).toBe(400);
  });

  it('says from when on loads and stock are held rather than that nobody reported', async () => {
    for (const href of ['/clinics', '/supplies']) {
      // oxlint-disable-next-line no-await-in-loop -- so that a difference names its address
      const { status, body } = await ask(simulation, asOfMoment(href, '2019-12-20T08:00:00+08:00'));
      expect({ href, status }).toEqual({ href, status: 404 });
      expect(problem.parse(body).detail).toMatch(/The earliest is 2020-01-/);
    }
  });
});
