import { describe, expect, it } from 'vitest';
import { nextEpisode, noEpisode } from '#model/episode.ts';
import { alarmsOf, countAlarms } from './alarms.ts';
import { measure } from './measure.ts';
import { plantOutbreaks, shapes, sizes } from './outbreaks.ts';
import { scoreYear } from './scoreYears.ts';
import { judgedDays, pastDays, simulateClinic } from './simulateYears.ts';

describe('simulateClinic', () => {
  it('is the same for the same seed, of the size it says, with missing days', () => {
    const clinic = simulateClinic(7);
    const series = clinic.reported();
    expect(simulateClinic(7).reported()).toEqual(series);
    expect(simulateClinic(8).reported()).not.toEqual(series);
    expect(series).toHaveLength(pastDays + judgedDays);
    const there = series.filter((value) => value !== null);
    expect(there.length).toBeLessThan(series.length);
    expect(there.length).toBeGreaterThan(series.length * 0.7);
    const mean = there.reduce((a, b) => a + b, 0) / there.length;
    expect(mean / clinic.base).toBeGreaterThan(0.5);
    expect(mean / clinic.base).toBeLessThan(1.7);
  });

  it('adds an outbreak to its days alone', () => {
    const clinic = simulateClinic(7);
    const quiet = clinic.reported();
    const planted = plantOutbreaks(clinic, 7);
    expect(planted).toHaveLength(sizes.length * shapes.length);
    for (const { onset, extra, shape } of planted) {
      const changed = clinic.reported(extra).flatMap((value, t) => (value === quiet[t] ? [] : [t]));
      expect(Math.min(...changed)).toBeGreaterThanOrEqual(onset);
      expect(Math.max(...changed)).toBeLessThan(onset + (shapes[shape]?.profile.length ?? 0));
    }
  });
});

describe('alarms', () => {
  it('are counted as they begin, day by day and as episodes', () => {
    const alarms = alarmsOf([Float32Array.from([0.5, 1.2, 0.4, 1.1, 0.3, 0.2, Number.NaN, 2])]);
    expect(alarms).toEqual([false, true, false, true, false, false, null, true]);
    expect(countAlarms(alarms)).toEqual({
      runs: 3,
      episodes: 2,
      daysRaised: 3,
      // Day 6 comes after two clean days: it does not stand.
      daysStanding: 5,
      daysUnsaid: 1,
    });
    let state = noEpisode;
    const opened = alarms.filter((alarm, day) => {
      const step = nextEpisode(state, { period: `${day}`, severity: alarm === null ? null : Number(alarm) });
      state = step.state;
      return step.change === 'opened';
    });
    expect(opened).toHaveLength(2);
  });

  it('of a rule are those of any of its detectors; it cannot say where none can', () => {
    const [one, other] = [Float32Array.from([Number.NaN, 2, 0]), Float32Array.from([Number.NaN, 0, 0.9])];
    expect(alarmsOf([one, other])).toEqual([null, true, false]);
    expect(alarmsOf([one, other], 0.5)).toEqual([null, true, true]);
  });
});

describe('the default detector', () => {
  it('costs half the false reds of EARS and finds no fewer outbreaks, in thirty years of other seeds', () => {
    const years = Array.from({ length: 30 }, (_, index) => scoreYear(5000 + index));
    const [ears, chosen] = [['ears-c2', 'ears-c3'], ['essence-red']].map((of) =>
      measure(years, { id: '', title: '', of }),
    );
    expect(chosen?.quiet.episodes).toBeLessThan(0.6 * (ears?.quiet.episodes ?? 0));
    expect(chosen?.bySize.medium?.share).toBeGreaterThan((ears?.bySize.medium?.share ?? 1) - 0.03);
  });
});

describe('measure', () => {
  it('finds large outbreaks more often than small ones and than chance, in a few years', () => {
    const years = [1, 2, 3, 4, 5, 6].map(scoreYear);
    const { bySize, quiet } = measure(years, { id: 'ewma', title: '', of: ['ewma'] });
    expect(bySize.large?.share).toBeGreaterThanOrEqual(0.9);
    expect(bySize.large?.share ?? 0).toBeGreaterThanOrEqual(bySize.small?.share ?? 1);
    expect(bySize.large?.byChance).toBeLessThan(0.5);
    expect(quiet.episodes).toBeLessThanOrEqual(quiet.runs);
    const strict = measure(years, { id: 'ewma', title: '', of: ['ewma'] }, 2);
    expect(strict.quiet.runs).toBeLessThan(quiet.runs);
  });
});
