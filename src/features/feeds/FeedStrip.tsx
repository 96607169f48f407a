import { useQuery } from '@tanstack/react-query';
import { feedsQuery } from '#api/useFreshness.ts';
import { usePageClock } from '#ui/clock.ts';
import { count, duration } from '#ui/format.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import styles from './FeedStrip.module.css';
import { countStandings, oldest, worstFirst } from './feedStanding.ts';
import type { StandingFeed } from './feedStanding.ts';
import { feedsText } from './text.ts';

/** One line for the foot of every scene: how old is what I see. */
export function FeedStrip() {
  const lang = useLang();
  const text = useText(feedsText);
  const { now } = usePageClock();
  const { data } = useQuery(feedsQuery);
  const feeds = worstFirst(data?.items ?? [], now);
  const counts = countStandings(feeds);
  // A monthly register is always the oldest and nobody's worry: what is overdue is named before it.
  const overdue = feeds.filter(({ standing }) => ['late', 'stale', 'never'].includes(standing.kind));
  const eldest = oldest(overdue.length > 0 ? overdue : feeds);
  const silent = counts.stale + counts.never;
  return (
    <section className={styles.strip} aria-label={text.strip}>
      {eldest === null || now === null ? (
        <span className={styles.bad}>{text.stripUnknown}</span>
      ) : (
        <>
          <span>{text.stripFresh(count(counts.fresh, lang))}</span>
          {counts.partial > 0 && (
            <span className={styles.bad}>{text.stripPartial(count(counts.partial, lang))}</span>
          )}
          <span className={counts.late > 0 ? styles.bad : undefined}>
            {text.stripLate(count(counts.late, lang))}
          </span>
          <span className={silent > 0 ? styles.bad : undefined}>{text.stripStale(count(silent, lang))}</span>
          <span className={silent > 0 ? styles.oldestBad : styles.oldest}>
            <OldestFeed {...eldest} />
          </span>
        </>
      )}
    </section>
  );
}

function OldestFeed({ feed, standing }: StandingFeed) {
  const lang = useLang();
  const text = useText(feedsText);
  const name = pick(feed.name, lang);
  return 'ageMs' in standing ? text.stripOldest(name, duration(standing.ageMs, lang)) : text.stripNever(name);
}
