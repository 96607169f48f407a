import { usePageClock } from '#ui/clock.ts';
import { count, duration } from '#ui/format.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import styles from './FeedBoard.module.css';
import { Reporting } from './feedColumns.tsx';
import type { StandingFeed } from './feedStanding.ts';
import { isOvercome, lastErrorText } from './lastError.ts';
import { standingText } from './standingText.ts';
import { feedsText } from './text.ts';
import { useFitting } from '#ui/useFitting.ts';

/** The feeds at a wall: as many whole rows as there is room for, worst first, the rest in words. */
export function FeedRows({ feeds }: { feeds: readonly StandingFeed[] }) {
  const lang = useLang();
  const text = useText(feedsText);
  const { list, fits } = useFitting();
  const shown = Math.min(fits, feeds.length);
  return (
    <>
      <ol className={styles.list} ref={list}>
        {feeds.map((row, at) => (
          <li
            key={row.feed.id}
            className={styles.row}
            data-hidden={at >= shown || undefined}
            aria-hidden={at >= shown || undefined}
          >
            <Row {...row} />
          </li>
        ))}
      </ol>
      <p className={styles.more}>{feeds.length > shown && text.more(count(feeds.length - shown, lang))}</p>
    </>
  );
}

function Row({ feed, standing }: StandingFeed) {
  const lang = useLang();
  const text = useText(feedsText);
  const { now } = usePageClock();
  const error = isOvercome(feed) ? null : lastErrorText(feed, now, lang);
  return (
    <>
      <p className={styles.head}>
        <span className={styles.name}>{pick(feed.name, lang)}</span>
        <span className={styles.standing} data-kind={standing.kind}>
          {standingText(standing, lang)}
        </span>
      </p>
      <p className={styles.detail}>
        <span>
          {pick(feed.owner.department, lang)} {pick(feed.owner.role, lang)}
        </span>
        <span>{text.everyWords(duration(feed.cadenceSeconds * 1000, lang))}</span>
        <span>
          {text.reporting} <Reporting feed={feed} standing={standing} lang={lang} />
        </span>
        {error !== null && <span className={styles.error}>{error}</span>}
      </p>
    </>
  );
}
