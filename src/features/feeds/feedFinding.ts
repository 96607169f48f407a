import { count } from '#ui/format.ts';
import { pick, textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { feedBoardText } from './board/text.ts';
import { countStandings, isOverdue } from './feedStanding.ts';
import type { StandingFeed } from './feedStanding.ts';
import { standingText } from './standingText.ts';

/** What the board says, as a sentence; `feeds` worst first. Null while the clock is unknown. */
export function feedFinding(feeds: readonly StandingFeed[], lang: Lang): string | null {
  const text = textOf(feedBoardText, lang);
  const counts = countStandings(feeds);
  const all = count(feeds.length, lang);
  const bad = feeds.filter(isOverdue).length;
  const worst = feeds[0];
  if (!worst || counts.unknown > 0) return null;
  if (bad > 0) {
    const what = text.worst(pick(worst.feed.name, lang), standingText(worst.standing, lang));
    return text.findingBad(count(bad, lang), all, what);
  }
  return counts.partial > 0 ? text.findingPartial(count(counts.partial, lang), all) : text.findingAll(all);
}
