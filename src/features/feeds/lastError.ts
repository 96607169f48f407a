import type { Feed } from '#contract/feed.ts';
import { count, shortInstant } from '#ui/format.ts';
import { pick, textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { feedsText } from './text.ts';

/** The newest error of a feed in words, with its time and how many rows were refused; null where there was none. */
export function lastErrorText(feed: Feed, now: number | null, lang: Lang): string | null {
  const text = textOf(feedsText, lang);
  const error = feed.errors[0];
  if (!error) return null;
  const at = Date.parse(error.at);
  const detail = pick(error.detail, lang);
  // Many a detail says it already.
  const unsaid = error.rejected > 0 && !detail.includes(String(error.rejected));
  const what = unsaid ? [detail, text.rejected(count(error.rejected, lang))].join(text.comma) : detail;
  return text.errorAt(shortInstant(at, now ?? at, lang), what);
}

/** Whether good facts have come since: the error is then history and no longer the state of the feed. */
export function isOvercome(feed: Feed): boolean {
  const error = feed.errors[0];
  if (!error || feed.lastReceivedAt === null) return false;
  return Date.parse(feed.lastReceivedAt) > Date.parse(error.at);
}
