import { clock, day, duration, shortInstant } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { FeedStanding, StandingFeed } from './feedStanding.ts';
import { feedsText } from './text.ts';

/** How a feed stands, in the words that every panel uses: "晚 12 分", "停更 3 小时 12 分", "全被拒收 3 小时". */
export function standingText(standing: FeedStanding, lang: Lang): string {
  const text = textOf(feedsText, lang);
  switch (standing.kind) {
    case 'late': {
      // Counted from when the next report was due, which is one cadence after the last.
      const by = duration(standing.ageMs * (1 - 1 / standing.cadences), lang);
      return standing.sends === 'garbage' ? text.lateGarbage(by) : text.late(by);
    }
    case 'stale': {
      const age = duration(standing.ageMs, lang);
      return { nothing: text.stale, garbage: text.garbage, old: text.old }[standing.sends](age);
    }
    case 'fresh':
      return text.fresh;
    case 'partial':
      return text.partial;
    case 'never':
      return standing.sends === 'garbage' ? text.neverGood : text.never;
    case 'unknown':
      return text.unknown;
  }
}

/** A moment up to which figures reach; midnight is the end of a day and not the beginning of the next: "2月2日 24:00". */
export function untilMoment(at: number, now: number, lang: Lang): string {
  if (clock(at) !== '00:00') return shortInstant(at, now, lang);
  return `${day(at - 1, lang)} 24:00`;
}

/** What a strip says beside a feed's name: what is wrong with it, or until when it is good: "截至 09:29". */
export function ageText({ feed, standing }: StandingFeed, lang: Lang, now: number | null): string {
  const text = textOf(feedsText, lang);
  if (now === null || (standing.kind !== 'fresh' && standing.kind !== 'partial'))
    return standingText(standing, lang);
  const until = text.stripUntil(untilMoment(standing.observedAt, now, lang));
  const { got, of } = feed.reporting;
  return standing.kind === 'partial' ? `${text.reported(String(got), String(of))} ${until}` : until;
}
