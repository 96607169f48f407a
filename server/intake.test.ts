import { describe, expect, it } from 'vitest';
import type { Fact } from '#contract/fact.ts';
import { addDays } from '#model/civilDay.ts';
import {
  day,
  hour,
  makeDelivery,
  morning,
  openSmallCity,
  smallRegisters,
  statusFact,
  visitsFact,
} from './city.fixture.ts';
import { toInstant } from './instant.ts';

type City = Awaited<ReturnType<typeof openSmallCity>>;

const openOf = async ({ store }: City, rule: string) =>
  (await store.alerts()).filter(({ alert }) => alert.rule === rule && alert.state !== 'lapsed');

const eventsOf = ({ hub }: City) => {
  const found = hub.after(0, 1_000);
  return found.gone ? [] : found.events.map(({ event }) => event);
};

/** Visits of every clinic up to yesterday: 20 a day with a small weekly swing, times `surge` in the last `surgeDays`. */
function past(surge: number, surgeDays: number) {
  return Array.from({ length: 35 }, (_, index) => 34 - index).flatMap((back) => {
    const on = addDays('2020-02-02', -back);
    const visits = (20 + (back % 3)) * (back < surgeDays ? surge : 1);
    return smallRegisters.clinics.map(({ id, adcode }) => {
      const count = adcode === '330108' ? visits : 20 + (back % 3);
      return makeDelivery('fever-visits', id, morning - back * day - hour, [visitsFact(id, on, count)]);
    });
  });
}

describe('fever visits', () => {
  it('flags a surge of three days in its district alone, in words, once', async () => {
    const city = await openSmallCity();
    await city.intake.load(past(3, 3), { until: morning, detectFrom: morning - 14 * day });
    const alerts = await openOf(city, 'fever-visits-ears');
    expect(alerts.map(({ alert }) => [alert.place.adcode, alert.level, alert.owner])).toEqual([
      ['330108', 2, null],
    ]);
    const [reason] = alerts[0]?.alert.reasons ?? [];
    expect(reason?.text.en).toMatch(
      /^Visits \d+, expected \d+–\d+, three days in a row; all 3 clinics reported\.$/,
    );
    expect(reason?.text.zh).toMatch(/连续3天/);
    expect(city.hub.last).toBe(0);
  });

  it('stays quiet in a quiet month', async () => {
    const city = await openSmallCity();
    await city.intake.load(past(1, 0), { until: morning, detectFrom: morning - 14 * day });
    expect(await openOf(city, 'fever-visits-ears')).toEqual([]);
  });

  it('does not take a clinic that has not reported yet for a fall to zero', async () => {
    const city = await openSmallCity();
    await city.intake.load(past(3, 3), { until: morning, detectFrom: morning - 14 * day });
    city.clock.advance(day);
    await city.intake.deliver([
      makeDelivery('fever-visits', '330108-01', morning + day, [visitsFact('330108-01', '2020-02-03', 21)]),
    ]);
    const [record] = await openOf(city, 'fever-visits-ears');
    expect(record?.alert.cleared).toBe(false);
    expect(record?.alert.reasons[0]?.text.en).toContain('all 3 clinics reported');
  });
});

describe('a silent feed', () => {
  const report = (at: number) =>
    smallRegisters.clinics.map(({ id }) => makeDelivery('clinic-status', id, at, [statusFact(id, 'open')]));

  it('raises exactly one alert, owned by the feed, which clears when the feed returns', async () => {
    const city = await openSmallCity();
    await city.intake.deliver(report(morning));
    for (let step = 0; step < 20; step += 1) {
      city.clock.advance(hour / 2);
      // oxlint-disable-next-line no-await-in-loop -- time passes step by step
      await city.intake.tick();
    }
    const alerts = await openOf(city, 'feed-silent');
    expect(alerts).toHaveLength(1);
    expect(alerts[0]?.alert).toMatchObject({
      topic: 'feed',
      level: 2,
      owner: smallRegisters.feeds[2]?.owner,
      evidence: { feed: 'clinic-status' },
      cleared: false,
    });
    expect(alerts[0]?.alert.raisedAt).toBe(toInstant(morning + 3.5 * hour));
    await city.intake.deliver(report(city.clock.now()));
    await city.intake.tick();
    const [after] = await openOf(city, 'feed-silent');
    expect(after?.alert.cleared).toBe(true);
    expect(after?.timeline.map(({ kind }) => kind)).toEqual(['raised', 'cleared']);
  });

  it('lapses when nobody took it up, and a second silence is a second alert', async () => {
    const city = await openSmallCity();
    const pass = async (ms: number) => {
      city.clock.advance(ms);
      await city.intake.tick();
    };
    await city.intake.deliver(report(morning));
    await pass(4 * hour);
    await city.intake.deliver(report(city.clock.now()));
    await pass(0);
    await pass(6 * hour);
    await city.intake.deliver(report(city.clock.now()));
    await pass(4 * hour);
    const found = (await city.store.alerts()).map(({ alert }) => [alert.id, alert.state, alert.cleared]);
    expect(found[0]).toEqual(['feed-silent.clinic-status.1', 'active', false]);
    expect(found).toHaveLength(1);
  });

  it('makes its clinics "no report", tells so, and keeps their last load', async () => {
    const city = await openSmallCity();
    await city.intake.deliver(report(morning));
    await city.intake.tick();
    city.clock.advance(3 * hour + 60_000);
    await city.intake.tick();
    const told = eventsOf(city).filter(
      (event) => event.type === 'clinic' && event.clinic.status === 'no-report',
    );
    expect(told).toHaveLength(6);
    const answer = await city.app.request('/api/v1/clinics?status=no-report');
    const { items } = await answer.json();
    expect(items).toHaveLength(6);
    expect(items[0].load).toMatchObject({ waiting: 3 });
  });
});

describe('midnight', () => {
  it('makes old, once, what is answered up to today', async () => {
    const city = await openSmallCity();
    const told = () => eventsOf(city).flatMap((event) => (event.type === 'changed' ? [event.resource] : []));
    await city.intake.tick();
    city.clock.advance(15 * hour);
    await city.intake.tick();
    expect(told()).toEqual([]);
    city.clock.advance(hour);
    await city.intake.tick();
    await city.intake.tick();
    expect(told()).toEqual(['cases', 'risk', 'feverVisits', 'supplies']);
  });
});

describe('clinic load', () => {
  it('raises at once, rises at once, and counts as gone only after four clean reports', async () => {
    const city = await openSmallCity();
    const report = async (status: 'open' | 'diverting' | 'full') => {
      city.clock.advance(hour);
      const at = city.clock.now();
      await city.intake.deliver([
        makeDelivery('clinic-status', '330108-01', at, [statusFact('330108-01', status)]),
      ]);
      const [record] = await openOf(city, 'clinic-over-capacity');
      return record?.alert;
    };
    expect(await report('open')).toBeUndefined();
    expect(await report('diverting')).toMatchObject({ level: 3, place: { adcode: '330108001' } });
    expect(await report('full')).toMatchObject({ level: 2, cleared: false });
    for (const clean of [false, false, false, true]) {
      // oxlint-disable-next-line no-await-in-loop -- one report after the other
      expect(await report('open')).toMatchObject({ cleared: clean });
    }
  });

  it('does not raise again what somebody has closed, until it has gone and come back', async () => {
    const city = await openSmallCity();
    const report = async (status: 'open' | 'full') => {
      city.clock.advance(hour);
      const at = city.clock.now();
      await city.intake.deliver([
        makeDelivery('clinic-status', '330108-01', at, [statusFact('330108-01', status)]),
      ]);
      return (await city.store.alerts()).map(({ alert }) => alert.state);
    };
    await report('full');
    const [record] = await city.store.alerts();
    if (record) {
      const closed = { ...record.alert, state: 'closed' as const, version: 2 };
      await city.store.saveAlert({ ...record, alert: closed }, 1);
    }
    expect(await report('full')).toEqual(['closed']);
    for (let n = 0; n < 4; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one report after the other
      await report('open');
    }
    expect(await report('full')).toEqual(['closed', 'active']);
  });
});

describe('supplies and risk', () => {
  const stock = (back: number, closing: number): Fact => ({
    kind: 'stock',
    site: 'h1',
    item: 'n95',
    day: addDays('2020-02-02', -back),
    opening: closing + 100,
    received: 0,
    closing,
    unusable: 0,
    basis: 'simulated',
  });

  it('raises stock that runs out before anything can arrive as level II', async () => {
    const city = await openSmallCity();
    const facts = Array.from({ length: 8 }, (_, back) => stock(back, 200 + back * 100));
    await city.intake.deliver([makeDelivery('stock', 'h1', morning, facts)]);
    const [record] = await openOf(city, 'supply-cover');
    expect(record?.alert).toMatchObject({ level: 2, evidence: { site: 'h1', item: 'n95' }, owner: null });
    expect(record?.alert.reasons[0]).toMatchObject({ indicator: 'coverDays', value: 2 });
  });

  it('raises a district that has come to class 4', async () => {
    const city = await openSmallCity();
    const cases = (on: string, count: number): Fact => ({
      kind: 'cases',
      adcode: '330108',
      day: on,
      cumulativeConfirmed: count,
      cumulativeDischarged: null,
      basis: 'published',
    });
    const investigation: Fact = {
      kind: 'investigation',
      adcode: '330108',
      day: '2020-02-02',
      localShare: 0.9,
      clusters14d: 0,
      basis: 'published',
    };
    await city.intake.deliver([
      makeDelivery('cases', 'bureau', morning, [
        cases('2020-02-01', 3),
        cases('2020-02-02', 20),
        investigation,
      ]),
    ]);
    const [record] = await openOf(city, 'risk-class-high');
    expect(record?.alert).toMatchObject({ topic: 'risk', level: 3, place: { adcode: '330108' } });
    expect(record?.alert.reasons[0]?.text.en).toContain('20, above 14');
  });
});

describe('garbage', () => {
  it('keeps the good, tells of the bad at its feed, and counts what belongs to nobody', async () => {
    const city = await openSmallCity();
    const report = await city.intake.deliver([
      makeDelivery('fever-visits', '330108-01', morning, [
        visitsFact('330108-01', '2020-02-02', 20),
        '#REF!',
        {},
      ]),
      makeDelivery('weather', 'x', morning, [1]),
      null,
    ]);
    expect(report).toEqual({ accepted: 1, rejected: 2, unattributed: 2 });
    const answer = await city.app.request('/api/v1/feeds');
    const { items } = await answer.json();
    const feed = items.find(({ id }: { id: string }) => id === 'fever-visits');
    expect(feed).toMatchObject({ reporting: { got: 1, of: 6 }, errors: [{ code: 'rejected', rejected: 2 }] });
    expect(eventsOf(city).map(({ type }) => type)).toEqual(['changed', 'feed']);
  });
});
