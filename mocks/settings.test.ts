import { describe, expect, it } from 'vitest';
import { readSettings, SettingError } from './settings.ts';

const read = (given: Record<string, string>) => readSettings((name) => given[name]);

describe('readSettings', () => {
  it('leaves to the scenario what is not said', () => {
    expect(read({})).toEqual({
      scenario: 'hangzhou-2020',
      seed: 1,
      start: undefined,
      rate: undefined,
      paused: false,
      packs: undefined,
    });
  });

  it('reads a day as its morning in Shanghai, and moments with their offset or in Shanghai time', () => {
    expect(read({ start: '2020-02-03' }).start).toBe(Date.parse('2020-02-03T00:00:00Z'));
    expect(read({ start: '2020-02-03T08:00:00+08:00' }).start).toBe(Date.parse('2020-02-03T00:00:00Z'));
    expect(read({ start: '2020-02-03T08:00' }).start).toBe(Date.parse('2020-02-03T00:00:00Z'));
    expect(read({ start: '2020-02-03T08:00:30' }).start).toBe(Date.parse('2020-02-03T00:00:30Z'));
    expect(read({ rate: '0.5', paused: 'true', seed: '7' })).toMatchObject({
      rate: 0.5,
      paused: true,
      seed: 7,
    });
    expect(read({ paused: 'false' }).paused).toBe(false);
    expect(read({ paused: '' }).paused).toBe(true);
  });

  it.each([
    [{ scenario: 'atlantis' }, 'Known: hangzhou-2020, quiet-week'],
    [{ start: 'tomorrow' }, 'write a day (2020-02-03)'],
    [{ start: '2020-02-03 08:00' }, 'in Shanghai time'],
    [{ start: '2020-02-30T25:00' }, 'in Shanghai time'],
    [{ rate: '0' }, 'above 0'],
    [{ rate: 'fast' }, 'rate "fast" cannot be used'],
    [{ seed: '1.5' }, 'write a whole number'],
  ])('says what is wrong with %j', (given, words) => {
    expect(() => read(given)).toThrow(SettingError);
    expect(() => read(given)).toThrow(words);
  });
});
