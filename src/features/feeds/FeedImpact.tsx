import { useQuery } from '@tanstack/react-query';
import { feedsQuery } from '#api/useFreshness.ts';
import { usePageClock } from '#ui/clock.ts';
import { count } from '#ui/format.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { useFitting } from '#ui/useFitting.ts';
import { feedDetailText } from './detail/text.ts';
import styles from './FeedImpact.module.css';
import { isOverdue, worstFirst } from './feedStanding.ts';
import type { StandingFeed } from './feedStanding.ts';
import { blocksWords, contactWords } from './feedWords.ts';
import { standingText } from './standingText.ts';

/** How many feeds are not on time, and what of the product rests on nothing while they are not. */
export function FeedImpact() {
  const lang = useLang();
  const text = useText(feedDetailText);
  const { now } = usePageClock();
  const overdueOf = (items: Parameters<typeof worstFirst>[0]) => worstFirst(items, now).filter(isOverdue);
  return (
    <Panel title={text.impact} query={useQuery(feedsQuery)} empty={text.empty}>
      {({ items }) => {
        const overdue = overdueOf(items);
        const all = count(items.length, lang);
        if (overdue.length === 0) return <p className={styles.none}>{text.impactNone(all)}</p>;
        return (
          <>
            <p className={styles.headline}>
              <strong>{text.impactOf(count(overdue.length, lang), all)}</strong> {text.impactUnit}
            </p>
            <Overdue feeds={overdue} />
          </>
        );
      }}
    </Panel>
  );
}

function Overdue({ feeds }: { feeds: readonly StandingFeed[] }) {
  const lang = useLang();
  const text = useText(feedDetailText);
  const { list, fits } = useFitting();
  const shown = Math.min(fits, feeds.length);
  return (
    <>
      <ul className={styles.list} ref={list}>
        {feeds.map(({ feed, standing }, at) => (
          <li
            key={feed.id}
            className={styles.feed}
            data-hidden={at >= shown || undefined}
            aria-hidden={at >= shown || undefined}
          >
            <p className={styles.name}>
              {pick(feed.name, lang)} <span className={styles.standing}>{standingText(standing, lang)}</span>
            </p>
            <p>{text.blocksShort(blocksWords(feed, lang) ?? text.blocksNone)}</p>
            <p className={styles.contact}>{contactWords(feed, lang)}</p>
          </li>
        ))}
      </ul>
      {feeds.length > shown && (
        <p className={styles.contact}>{text.impactMore(count(feeds.length - shown, lang))}</p>
      )}
    </>
  );
}
