import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hour, makeDelivery, morning, smallRegisters, visitsFact } from '../city.fixture.ts';
import { indexRegisters } from '../registerIndex.ts';
import { checkDelivery } from './checkDelivery.ts';

const registers = indexRegisters(smallRegisters);
const check = (...facts: unknown[]) =>
  checkDelivery(makeDelivery('fever-visits', '330108-01', morning, facts), registers);

describe('checkDelivery', () => {
  it('keeps the good facts of a delivery and counts the bad ones in words', () => {
    const checked = check(
      visitsFact('330108-01', '2020-02-02', 60),
      { ...visitsFact('330108-02', '2020-02-02', 60), visits: -3 },
      '#REF!',
      null,
    );
    expect(checked?.entries.map(({ entity }) => entity)).toEqual(['330108-01']);
    const [error] = checked?.errors ?? [];
    expect(checked?.errors).toMatchObject([{ code: 'rejected', rejected: 3 }]);
    expect(error?.detail.en).toBe('330108-01: 3 of 4 facts refused. First: visits is below its lower bound');
    expect(error?.detail.zh).toBe('330108-01：拒收 3/4 条。首条：就诊数小于下限');
  });

  it.each([
    [visitsFact('nobody', '2020-02-02', 6), 'the clinic is in no register'],
    [visitsFact('330108-01', '2020-02-04', 6), 'the day has not begun'],
    [visitsFact('330108-01', '2020-02-30', 6), 'there is no such day'],
    [{ ...visitsFact('330108-01', '2020-02-02', 6), positives: 7 }, 'more positives than visits'],
    [
      { kind: 'density', day: '2020-02-02', index: [100], count: [1], basis: 'simulated' },
      'cells outside the grid',
    ],
    [{ kind: 'weather' }, 'kind is not'],
  ])('refuses %j', (fact, words) => {
    const checked = check(fact);
    expect(checked?.entries).toEqual([]);
    expect(checked?.errors[0]?.detail.en).toContain(words);
  });

  it('takes no delivery of a feed that nobody registered, nor what is no delivery', () => {
    expect(checkDelivery(makeDelivery('weather', 'x', morning, []), registers)).toBeNull();
    expect(checkDelivery('oops', registers)).toBeNull();
  });

  it('notes a delivery that comes more than one and a half cadences after what it is about', () => {
    const after = (hours: number, ...facts: unknown[]) =>
      checkDelivery(
        makeDelivery('fever-visits', '330108-01', morning, facts, morning - hours * hour),
        registers,
      )?.errors;
    expect(after(36, visitsFact('330108-01', '2020-02-01', 60))).toEqual([]);
    expect(after(37, visitsFact('330108-01', '2020-02-01', 60))).toEqual([
      {
        at: '2020-02-03T08:00:00+08:00',
        code: 'late',
        rejected: 0,
        detail: {
          zh: '330108-01：数据所述时点过去 37 小时后才收到，应每 24 小时一报。',
          en: '330108-01: came 37 h after the time it is about; due every 24 h.',
        },
      },
    ]);
    expect(after(37, 'garbage')?.map(({ code }) => code)).toEqual(['rejected', 'late']);
  });

  it('names the sender as the registers do: a clinic, a department that alone reports, else its id', () => {
    const [first, ...others] = smallRegisters.clinics;
    const named = indexRegisters({
      ...smallRegisters,
      clinics: first ? [{ ...first, name: { zh: '滨江一院', en: 'Binjiang First' } }, ...others] : [],
    });
    const said = (feed: string, reporter: string) =>
      checkDelivery(makeDelivery(feed, reporter, morning, ['#REF!']), named)?.errors[0]?.detail;
    expect(said('fever-visits', '330108-01')?.zh).toMatch(/^滨江一院：拒收 1\/1 条/);
    expect(said('fever-visits', '330108-01')?.en).toMatch(/^Binjiang First: 1 of 1 facts refused/);
    expect(said('density', 'bureau')?.en).toMatch(/^Health Commission: /);
    expect(said('fever-visits', 'stranger')?.en).toMatch(/^stranger: /);
  });

  it('loses nothing silently, whatever arrives', () => {
    fc.assert(
      fc.property(fc.array(fc.anything(), { maxLength: 20 }), (facts) => {
        const checked = check(...facts);
        expect((checked?.entries.length ?? 0) + (checked?.errors[0]?.rejected ?? 0)).toBe(facts.length);
      }),
    );
  });

  it('writes its Chinese without a Latin word', () => {
    fc.assert(
      fc.property(fc.anything(), (fact) => {
        const text = check(fact)?.errors[0]?.detail.zh.replace('330108-01', '') ?? '';
        expect(text).not.toMatch(/[A-Za-z]/);
      }),
    );
  });
});
