import { useQuery } from '@tanstack/react-query';
import { feedsQuery } from '#api/useFreshness.ts';
import { usePageClock } from '#ui/clock.ts';
import { count } from '#ui/format.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import { useFitting } from '#ui/useFitting.ts';
import styles from './FeedStrip.module.css';
import { countStandings, isOverdue, oldest, sendsGarbage, worstFirst, wrongFirst } from './feedStanding.ts';
import type { StandingFeed } from './feedStanding.ts';
import { ageText } from './standingText.ts';
import { feedsText } from './text.ts';

/** One line for the foot of every scene: how old is what I see, what is overdue by name before what is in time. */
export function FeedStrip() {
  const text = useText(feedsText);
  const { now } = usePageClock();
  const { data } = useQuery(feedsQuery);
  const feeds = worstFirst(data?.items ?? [], now);
  return (
    <section className={styles.strip} aria-label={text.strip}>
      {feeds.length === 0 || now === null ? (
        <span className={styles.bad}>{text.stripUnknown}</span>
      ) : (
        <>
          <Counts feeds={feeds} />
          <Names feeds={feeds} />
        </>
      )}
    </section>
  );
}

function Counts({ feeds }: { feeds: readonly StandingFeed[] }) {
  const lang = useLang();
  const text = useText(feedsText);
  const refused = feeds.filter(sendsGarbage).length;
  const counts = countStandings(feeds.filter((feed) => !sendsGarbage(feed)));
  const silent = counts.stale + counts.never;
  const bad = (some: number) => (some > 0 ? styles.bad : undefined);
  return (
    <p className={styles.counts}>
      <span className={styles.subject}>{text.title}</span>
      <span>{text.stripFresh(count(counts.fresh, lang))}</span>
      {counts.partial > 0 && (
        <span className={styles.bad}>{text.stripPartial(count(counts.partial, lang))}</span>
      )}
      <span className={bad(counts.late)}>{text.stripLate(count(counts.late, lang))}</span>
      <span className={bad(silent)}>{text.stripStale(count(silent, lang))}</span>
      {refused > 0 && <span className={styles.bad}>{text.stripGarbage(count(refused, lang))}</span>}
    </p>
  );
}

/** What is wrong first, by name; what finds no room is counted. */
function Names({ feeds }: { feeds: readonly StandingFeed[] }) {
  const lang = useLang();
  const text = useText(feedsText);
  const { now } = usePageClock();
  const { list, fits } = useFitting();
  const overdue = feeds.filter(isOverdue);
  const named = wrongFirst(feeds);
  // A monthly register is always the oldest and nobody's worry: what is overdue is named before it.
  const eldest = oldest(overdue.length > 0 ? overdue : feeds);
  const left = named.length - fits;
  return (
    <>
      <ul className={styles.names} ref={list}>
        {named.map((each, at) => (
          <li
            key={each.feed.id}
            className={styles.feed}
            data-kind={each.standing.kind}
            aria-hidden={at >= fits || undefined}
          >
            {each.feed.id === eldest?.feed.id && <span className={styles.oldest}>{text.stripOldest}</span>}
            {pick(each.feed.name, lang)} <span className={styles.age}>{ageText(each, lang, now)}</span>
          </li>
        ))}
      </ul>
      {left > 0 && <span className={styles.more}>{text.more(count(left, lang))}</span>}
    </>
  );
}
