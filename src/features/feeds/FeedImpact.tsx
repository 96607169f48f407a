import { useQuery } from '@tanstack/react-query';
import { feedsQuery } from '#api/useFreshness.ts';
import { usePageClock } from '#ui/clock.ts';
import { count } from '#ui/format.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { useFitting } from '#ui/useFitting.ts';
import { feedBoardText } from './board/text.ts';
import styles from './FeedImpact.module.css';
import { isOverdue, worstFirst } from './feedStanding.ts';
import type { StandingFeed } from './feedStanding.ts';
import { contactWords } from './feedWords.ts';
import { standingText } from './standingText.ts';

/** How many feeds are not on time, and what of the product rests on nothing while they are not. */
export function FeedImpact({ surface }: { surface: 'wall' | 'desk' }) {
  const lang = useLang();
  const text = useText(feedBoardText);
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
            <Overdue feeds={overdue} surface={surface} />
          </>
        );
      }}
    </Panel>
  );
}

type OverdueProps = { feeds: readonly StandingFeed[]; surface: 'wall' | 'desk' };

function Overdue({ feeds, surface }: OverdueProps) {
  const lang = useLang();
  const text = useText(feedBoardText);
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
            <Blocked feed={feed} standing={standing} surface={surface} />
            {surface === 'desk' && <p className={styles.contact}>{contactWords(feed, lang)}</p>}
          </li>
        ))}
      </ul>
      {feeds.length > shown && (
        <p className={styles.contact}>{text.impactMore(count(feeds.length - shown, lang))}</p>
      )}
    </>
  );
}

type BlockedProps = StandingFeed & { surface: 'wall' | 'desk' };

/** The feed and what rests on it, each in one line where it can be. */
function Blocked({ feed: { name, blocks }, standing, surface }: BlockedProps) {
  const lang = useLang();
  const text = useText(feedBoardText);
  const words = blocks.length > 0 ? blocks.map((each) => pick(each, lang)) : [text.blocksNone];
  return (
    <p className={styles.blocked}>
      <strong className={styles.name}>{text.blocksOf(pick(name, lang))}</strong>
      {surface === 'desk' && <span className={styles.standing}>{standingText(standing, lang)}</span>}
      {words.map((word, at) => (
        <span key={word}>
          {word}
          {at < words.length - 1 && text.list.trim()}
        </span>
      ))}
    </p>
  );
}
