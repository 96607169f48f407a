import { describe, expect, it } from 'vitest';
import { fact } from '#contract/fact.ts';
import data from '../data/hangzhou-2020.json' with { type: 'json' };
import { day } from './calendar.ts';
import { openCity } from './openCity.fixture.ts';

const city = openCity();
const codes = new Map(city.registers.regions.map((region) => [region.name.zh, region.adcode]));
const levels = new Map(city.registers.regions.map((region) => [region.adcode, region.level]));

/** All case facts until the end of March, in order of arrival. */
const facts = city
  .deliveries(city.historyFrom, Date.parse('2020-03-31T12:00:00+08:00'))
  .filter((each) => each.feed === 'cases' || each.feed === 'investigation')
  .flatMap((each) => each.facts.map((row) => ({ row: fact.parse(row), receivedAt: each.receivedAt })))
  .flatMap(({ row, receivedAt }) => (row.kind === 'cases' ? [{ ...row, receivedAt }] : []));

const lastKnown = new Map(facts.map((row) => [`${row.day} ${row.adcode}`, row]));
const at = (civilDay: string, adcode: string) => lastKnown.get(`${civilDay} ${adcode}`);
const days = [...new Set(facts.map((row) => row.day))].sort();

function sumOf(civilDay: string, wanted: string[]) {
  return [...levels]
    .filter(([, level]) => wanted.includes(level))
    .reduce((sum, [adcode]) => sum + (at(civilDay, adcode)?.cumulativeConfirmed ?? Number.NaN), 0);
}

describe('cases', () => {
  it('repeats every published total of the city and marks it so', () => {
    for (const [civilDay, total] of Object.entries(data.city.cumulativeConfirmed)) {
      expect(at(civilDay, '330100')).toMatchObject({ cumulativeConfirmed: total, basis: 'published' });
    }
  });

  it('repeats every published snapshot of the districts and the zone', () => {
    for (const [civilDay, snapshot] of Object.entries(data.districts)) {
      for (const [name, total] of Object.entries(snapshot)) {
        const found = at(civilDay, codes.get(name) ?? '');
        expect(found, `${civilDay} ${name}`).toMatchObject({
          cumulativeConfirmed: total,
          basis: 'published',
        });
      }
    }
  });

  it('repeats the new cases by district of the days for which they were published', () => {
    const before = { '2020-01-31': '2020-01-30', '2020-02-12': '2020-02-11' };
    for (const [civilDay, rises] of Object.entries(data.newCases)) {
      const eve = before[civilDay as keyof typeof before];
      for (const [name, rise] of Object.entries(rises)) {
        const adcode = codes.get(name) ?? '';
        const was = at(eve, adcode)?.cumulativeConfirmed ?? Number.NaN;
        expect(at(civilDay, adcode)?.cumulativeConfirmed, `${civilDay} ${name}`).toBe(was + rise);
      }
    }
  });

  it('splits every total so that districts and zone sum to it, and streets to their districts', () => {
    const wrong = days.filter(
      (civilDay) => sumOf(civilDay, ['district', 'zone']) !== at(civilDay, '330100')?.cumulativeConfirmed,
    );
    expect(wrong).toEqual([]);
    const streets = sumOf('2020-02-09', ['street']);
    expect(streets).toBe(165 - (at('2020-02-09', '3301QT')?.cumulativeConfirmed ?? 0));
  });

  it('falls in a district only where the city does', () => {
    const falls = days.slice(1).filter((civilDay, i) => {
      const eve = days[i] ?? '';
      return [...levels.keys()].some((adcode) => {
        const now = at(civilDay, adcode)?.cumulativeConfirmed ?? 0;
        return now < (at(eve, adcode)?.cumulativeConfirmed ?? 0);
      });
    });
    // What was known last: the correction reached back to 02-10, so the fall is from 165 on 02-09.
    expect(falls).toEqual(['2020-02-10']);
  });

  it('corrects 2020-02-10 two days later, so that both versions are known', () => {
    const versions = facts.filter((row) => row.adcode === '330100' && row.day === '2020-02-10');
    expect(versions.map((row) => row.cumulativeConfirmed)).toEqual([165, 159]);
    expect(versions.map((row) => row.receivedAt.slice(0, 13))).toEqual(['2020-02-11T09', '2020-02-12T11']);
  });

  it('knows no case before the first one and no new case after the last bulletin', () => {
    expect(at('2020-01-20', '330100')?.cumulativeConfirmed).toBe(0);
    expect(at('2020-01-21', '330100')?.cumulativeConfirmed).toBe(1);
    expect(at('2020-03-30', '330100')).toMatchObject({ cumulativeConfirmed: 169, basis: 'estimated' });
    expect(at('2020-03-30', '330122')?.cumulativeConfirmed).toBe(24);
  });

  it('sends the bulletin in the morning for the day before', () => {
    const bulletin = city
      .deliveries(city.defaultStart, city.defaultStart + day)
      .find((d) => d.feed === 'cases');
    expect(bulletin?.receivedAt.slice(0, 14)).toBe('2020-02-03T09:');
    expect(bulletin?.observedAt).toBe('2020-02-03T00:00:00+08:00');
  });
});
