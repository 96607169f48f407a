import { describe, expect, it } from 'vitest';
import { nightlyReloadDue } from './nightlyReload.ts';
import type { PageLife } from './nightlyReload.ts';

const at = (moment: string) => Date.parse(`${moment}+08:00`);
const HOUR_MS = 3_600_000;
const life: PageLife = {
  now: at('2020-02-04T04:10:00'),
  startedAt: at('2020-02-03T04:03:00'),
  upMs: 24 * HOUR_MS,
  spreadMs: 5 * 60_000,
};

describe('nightlyReloadDue', () => {
  it('is due from 04:00 in Shanghai on, at the share of this page', () => {
    expect(nightlyReloadDue({ ...life, now: at('2020-02-04T03:59:59') })).toBe(false);
    expect(nightlyReloadDue({ ...life, now: at('2020-02-04T04:04:59') })).toBe(false);
    expect(nightlyReloadDue({ ...life, now: at('2020-02-04T04:05:00') })).toBe(true);
  });

  it('waits for quiet through the day, and gives the night up at its end', () => {
    expect(nightlyReloadDue({ ...life, now: at('2020-02-04T23:59:00') })).toBe(true);
    expect(nightlyReloadDue({ ...life, now: at('2020-02-05T00:01:00') })).toBe(false);
  });

  it('is not due again for the page that the reload brought', () => {
    const reloaded = { ...life, startedAt: at('2020-02-04T04:10:00'), now: at('2020-02-04T12:00:00') };
    expect(nightlyReloadDue(reloaded)).toBe(false);
    expect(nightlyReloadDue({ ...reloaded, now: at('2020-02-05T04:06:00') })).toBe(true);
  });

  it('leaves alone the page of a fast simulation, whose nights are minutes apart', () => {
    expect(nightlyReloadDue({ ...life, upMs: 2 * HOUR_MS })).toBe(false);
  });
});
