import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alert } from '#contract/alert.ts';
import { isOpen } from '#model/alerts/lifecycle.ts';
import { hour, morning, smallRegisters } from '../city.fixture.ts';
import { toInstant } from '../instant.ts';
import { MemoryStore } from '../store/memoryStore.ts';
import { makeAlert } from '../store/alert.fixture.ts';
import type { Signal } from './detector.ts';
import { settle } from './settle.ts';

const base = makeAlert('x').alert;

function makeSignal(
  subject: string,
  level: number | null,
  hours: number,
  over: Partial<Signal> = {},
): Signal {
  const { topic, rule, title, place, district, evidence } = base;
  return {
    topic,
    rule,
    title,
    place,
    district,
    evidence,
    reasons: [],
    owner: null,
    provenance: null,
    subject,
    level,
    period: toInstant(morning + hours * hour),
    clearAfter: 2,
    ...over,
  };
}

async function close(store: MemoryStore, subject: string) {
  const record = await store.episode(`${base.rule}|${subject}`);
  if (!record || !isOpen(record.alert.state)) return;
  const { alert } = record;
  const closed: Alert = { ...alert, state: 'closed', version: alert.version + 1 };
  await store.saveAlert({ ...record, alert: closed }, alert.version);
}

const step = fc.record({
  subject: fc.constantFrom('a', 'b'),
  level: fc.constantFrom(0, 0, 1, 2, 3, 4, null),
  closes: fc.boolean(),
});

describe('one alert per place, rule and episode', () => {
  it('has at most one open alert of a subject, whatever comes and whatever is closed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const store = new MemoryStore(smallRegisters);
        for (const [at, { subject, level, closes }] of steps.entries()) {
          // oxlint-disable-next-line no-await-in-loop -- an episode is judged in order
          await settle(store, makeSignal(subject, level, at), morning + at * hour);
          // oxlint-disable-next-line no-await-in-loop -- as above
          if (closes) await close(store, subject);
          // oxlint-disable-next-line no-await-in-loop -- as above
          const open = (await store.alerts()).filter(({ alert }) => isOpen(alert.state));
          expect(new Set(open.map(({ episode }) => episode.key)).size).toBe(open.length);
        }
        const ids = (await store.alerts()).map(({ alert }) => alert.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('raises one alert an episode as long as nobody closes it, and none without a signal', async () => {
    const quiet = fc.array(fc.constantFrom(0, null), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(
        quiet,
        fc.array(fc.constantFrom(0, 1, 2, 3, 4, null), { maxLength: 30 }),
        async (before, levels) => {
          const store = new MemoryStore(smallRegisters);
          for (const [at, level] of [...before, ...levels].entries()) {
            // oxlint-disable-next-line no-await-in-loop -- an episode is judged in order
            await settle(store, makeSignal('a', level, at), morning + at * hour);
          }
          const raised = levels.some((level) => level !== null && level > 0);
          expect(await store.alerts()).toHaveLength(raised ? 1 : 0);
        },
      ),
    );
  });

  it('does not raise again what was closed while its signal stands, unless it grows graver', async () => {
    const store = new MemoryStore(smallRegisters);
    const see = (level: number, at: number) => settle(store, makeSignal('a', level, at), morning + at * hour);
    await see(3, 0);
    await close(store, 'a');
    expect([await see(3, 1), await see(4, 2)]).toEqual([null, null]);
    expect((await see(2, 3))?.id).toMatch(/\.2$/);
    await close(store, 'a');
    expect([await see(0, 4), await see(0, 5)]).toEqual([null, null]);
    expect((await see(3, 6))?.id).toMatch(/\.3$/);
  });

  it('calls a signal by the past once it has gone, and by its name again when it is back', async () => {
    const store = new MemoryStore(smallRegisters);
    const titleWhenOver = { zh: '曾异常', en: 'was unusual' };
    const see = async (level: number, at: number) => {
      await settle(store, makeSignal('a', level, at, { titleWhenOver, clearAfter: 1 }), morning + at * hour);
      return (await store.episode(`${base.rule}|a`))?.alert;
    };
    await see(3, 0);
    expect(await see(0, 1)).toMatchObject({ cleared: true, title: titleWhenOver });
    expect(await see(3, 2)).toMatchObject({ cleared: false, title: base.title });
  });
});
