import type { Feed } from '#contract/feed.ts';
import { count, shortInstant } from '#ui/format.ts';
import { pick, textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { feedsText } from './text.ts';

/** An error of a feed in words, with its time and how many rows were refused. */
export function errorText(error: Feed['errors'][number], now: number | null, lang: Lang): string {
  const text = textOf(feedsText, lang);
  const at = Date.parse(error.at);
  const detail = pick(error.detail, lang);
  // Many a detail says it already.
  const unsaid = error.rejected > 0 && !detail.includes(String(error.rejected));
  const what = unsaid ? [detail, text.rejected(count(error.rejected, lang))].join(text.comma) : detail;
  return text.errorAt(shortInstant(at, now ?? at, lang), what);
}

/** The newest error of a feed in words; null where there was none. */
export function lastErrorText({ errors: [newest] }: Feed, now: number | null, lang: Lang): string | null {
  return newest ? errorText(newest, now, lang) : null;
}
