import { dayOf, startOfDay } from '../civilDay.ts';

const HOUR_MS = 3_600_000;
/** The hour of the night in which fewest people look. */
const NIGHT_HOUR = 4;
/** In a simulation a night comes every few minutes: only a page that has really been up for hours is worn. */
const WORN_AFTER_MS = 3 * HOUR_MS;

/** Walls of one city must not all return in the same second; of the API's time. */
export const NIGHT_SPREAD_MS = 20 * 60_000;

export type PageLife = {
  /** The API's time, epoch ms, and its first reading on this page. */
  now: number;
  startedAt: number;
  /** How long this page has been up, ms of real time. */
  upMs: number;
  /** This page's own place within NIGHT_SPREAD_MS. */
  spreadMs: number;
};

/**
 * Whether the reload of this night is due: from 04:00 in the city on, plus this page's share of the spread, to the end of
 * that day. A page that began after that 04:00 is new already, so a night brings one reload and no more.
 */
export function nightlyReloadDue({ now, startedAt, upMs, spreadMs }: PageLife): boolean {
  const four = startOfDay(dayOf(now)) + NIGHT_HOUR * HOUR_MS;
  return upMs >= WORN_AFTER_MS && startedAt < four && now >= four + spreadMs;
}
