import { afterEach, describe, expect, it } from 'vitest';
import { alertDetail } from '#contract/alert.ts';
import type { Alert, AlertDetail } from '#contract/alert.ts';
import { endpoints } from '#contract/endpoints.ts';
import type { Simulation } from './simulation.ts';
import { standingCity } from './standingCity.fixture.ts';

const minute = 60_000;
const hour = 60 * minute;
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function open(start?: string, seed = 1): Promise<Simulation> {
  const simulation = await standingCity({ seed, start: start === undefined ? undefined : Date.parse(start) });
  stops.push(simulation.stop);
  return simulation;
}

const ask = async (simulation: Simulation, href: string): Promise<unknown> =>
  (await simulation.api(new Request(`http://city/api/v1${href}`))).json();

const alerts = async (simulation: Simulation, query = ''): Promise<Alert[]> =>
  endpoints.alerts.response.parse(await ask(simulation, `/alerts?limit=1000${query}`)).items;

const details = async (simulation: Simulation): Promise<AlertDetail[]> =>
  Promise.all(
    (await alerts(simulation)).map(async ({ id }) =>
      alertDetail.parse(await ask(simulation, `/alerts/${id}`)),
    ),
  );

describe('the queue that a visitor finds', () => {
  it.each([undefined, '2020-02-03T09:30:00+08:00'])(
    'is in hand, with a few alerts waiting (%s)',
    async (start) => {
      const simulation = await open(start);
      const standing = await alerts(simulation, '&open=true');
      const unowned = await alerts(simulation, '&unowned=true');
      const overdue = await alerts(simulation, '&overdue=true');
      expect(standing.length).toBeGreaterThanOrEqual(10);
      expect(standing.length).toBeLessThanOrEqual(16);
      expect(unowned.length).toBeGreaterThanOrEqual(2);
      expect(unowned.length).toBeLessThanOrEqual(4);
      expect(overdue.length).toBeLessThanOrEqual(2);
      expect(new Set(standing.map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(3);
      expect(standing.filter(({ state }) => state === 'acting').length).toBeGreaterThan(0);
    },
  );

  it.each(['08:00', '08:30', '09:30'])(
    'has something overdue within the half hour if nobody takes it up (%s)',
    async (clock) => {
      const simulation = await open(`2020-02-03T${clock}:00+08:00`);
      await simulation.advance(hour / 2 + minute);
      const overdue = await alerts(simulation, '&overdue=true');
      expect(overdue.length).toBeGreaterThanOrEqual(1);
      expect(overdue.length).toBeLessThanOrEqual(5);
    },
  );

  it('has fever-clinic alerts of the last two weeks, dealt with', async () => {
    const simulation = await open();
    const recent = (await alerts(simulation, '&topic=fever-clinic')).filter(
      ({ raisedAt }) => Date.parse(raisedAt) > simulation.city.defaultStart - 14 * 24 * hour - 1,
    );
    expect(recent.length).toBeGreaterThan(0);
    expect(recent.some(({ state }) => state === 'closed')).toBe(true);
  });

  it.each([2, 3])('is bearable for other seeds too (%i)', async (seed) => {
    const simulation = await open(undefined, seed);
    const standing = await alerts(simulation, '&open=true');
    expect(standing.length).toBeLessThan(25);
    expect((await alerts(simulation, '&unowned=true')).length).toBeLessThan(standing.length / 2);
    expect((await alerts(simulation, '&overdue=true')).length).toBeLessThanOrEqual(4);
  });

  it('is the same each time', async () => {
    const [one, two] = await Promise.all([open(), open()]);
    expect(await details(one)).toEqual(await details(two));
  });
});

describe('the staff of the past', () => {
  it('leave what came in the last two hours, and answer nearly everything else in time', async () => {
    const simulation = await open();
    const start = simulation.city.defaultStart;
    const all = await details(simulation);
    const recent = all.filter(({ raisedAt }) => Date.parse(raisedAt) > start - 2 * hour);
    expect(recent.filter(({ version, acknowledged }) => acknowledged || version > 3)).toEqual([]);
    const older = all.filter((each) => !recent.includes(each));
    expect(older.length).toBeGreaterThan(40);
    const answered = older.filter(
      ({ raisedAt, acknowledged }) =>
        acknowledged && Date.parse(acknowledged.at) - Date.parse(raisedAt) < 6 * hour,
    );
    expect(answered.length / older.length).toBeGreaterThan(0.85);
  });

  it('leave a trail: every step by its district, in order, in Chinese, ending with an outcome', async () => {
    const simulation = await open();
    const all = await details(simulation);
    const closed = all.filter(({ state }) => state === 'closed');
    expect(closed.length).toBeGreaterThan(30);
    for (const { verdict, outcome, timeline, owner } of closed) {
      expect([verdict, outcome, owner]).not.toContain(null);
      const at = timeline.map((line) => line.at);
      expect([...at].sort()).toEqual(at);
    }
    expect(new Set(closed.map(({ verdict }) => verdict))).toEqual(new Set(['true', 'false', 'data-error']));
    const notes = all.flatMap(({ timeline }) => timeline.flatMap(({ note }) => note ?? []));
    expect(notes.filter((note) => !/\p{Script=Han}/u.test(note))).toEqual([]);
    const names = new Map(simulation.city.registers.regions.map(({ adcode, name }) => [adcode, name.zh]));
    const strangers = all.flatMap(({ district, timeline }) =>
      timeline.filter(({ by }) => by && !by.zh.includes(names.get(district) ?? '?')),
    );
    expect(strangers).toEqual([]);
  });

  it('judge what lapsed unseen, and now and then a closed case anew, keeping the finding before', async () => {
    const all = (await Promise.all([1, 2].map(async (seed) => details(await open(undefined, seed))))).flat();
    const judged = all.filter(({ timeline }) => timeline.some(({ kind }) => kind === 'judge'));
    const wasOver = judged.filter(({ timeline }) => {
      const kinds = timeline.map(({ kind }) => kind);
      return Math.max(kinds.indexOf('close'), kinds.indexOf('lapsed')) < kinds.indexOf('judge');
    });
    expect(judged.length).toBeGreaterThan(0);
    expect(wasOver).toEqual(judged);
    expect(judged.length).toBeLessThan(all.length / 5);
    for (const { state, verdict, timeline } of judged.filter((each) => each.state === 'closed')) {
      const line = timeline.find(({ kind }) => kind === 'judge');
      expect([state, verdict === 'true', line?.detail?.zh.includes('原判：属实')]).toEqual([
        'closed',
        false,
        true,
      ]);
    }
  });

  it('are gone when the visitor comes', async () => {
    const simulation = await open();
    const { defaultStart } = simulation.city;
    expect(simulation.clock.now()).toBe(defaultStart);
    expect(simulation.hub.last).toBe(0);
    await simulation.advance(12 * hour);
    const later = (await details(simulation)).flatMap(({ timeline }) =>
      timeline.filter(({ by, at }) => by !== null && Date.parse(at) > defaultStart),
    );
    expect(later).toEqual([]);
  });
});
