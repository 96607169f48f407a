import { duration, shortInstant } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { FeedStanding, StandingFeed } from './feedStanding.ts';
import { feedsText } from './text.ts';

/** How a feed stands, in the words that every panel uses: "晚 12 分", "停更 3 小时 12 分". */
export function standingText(standing: FeedStanding, lang: Lang): string {
  const text = textOf(feedsText, lang);
  switch (standing.kind) {
    case 'late':
      // Counted from when the next report was due, which is one cadence after the last.
      return text.late(duration(standing.ageMs * (1 - 1 / standing.cadences), lang));
    case 'stale':
      return text.stale(duration(standing.ageMs, lang));
    case 'fresh':
      return text.fresh;
    case 'partial':
      return text.partial;
    case 'never':
      return text.never;
    case 'unknown':
      return text.unknown;
  }
}

/** What a strip says beside a feed's name: what is wrong with it, or until when it is good: "截至 09:29". */
export function ageText({ feed, standing }: StandingFeed, lang: Lang, now: number | null): string {
  const text = textOf(feedsText, lang);
  if (now === null || (standing.kind !== 'fresh' && standing.kind !== 'partial'))
    return standingText(standing, lang);
  const until = text.stripUntil(shortInstant(standing.observedAt, now, lang));
  const { got, of } = feed.reporting;
  return standing.kind === 'partial' ? `${text.reported(String(got), String(of))} ${until}` : until;
}
