import { count, duration } from '#ui/format.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import { useFitting } from '#ui/useFitting.ts';
import { feedBoardText } from './board/text.ts';
import styles from './FeedBoard.module.css';
import type { StandingFeed } from './feedStanding.ts';
import { contactWords, missingWords } from './feedWords.ts';
import { FeedTrack } from './history/FeedTrack.tsx';
import { availabilityText } from './history/trackWords.ts';
import type { FeedTrackData } from './history/useFeedHistory.ts';
import { standingText } from './standingText.ts';
import { feedsText } from './text.ts';

type HistoryOf = (feed: string) => FeedTrackData | null;

/** The feeds at a wall: as many whole rows as there is room for, worst first, the rest in words. */
export function FeedRows({ feeds, historyOf }: { feeds: readonly StandingFeed[]; historyOf: HistoryOf }) {
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
            <Row row={row} history={historyOf(row.feed.id)} />
          </li>
        ))}
      </ol>
      {feeds.length > shown && <p className={styles.more}>{text.more(count(feeds.length - shown, lang))}</p>}
    </>
  );
}

function Row({ row, history }: { row: StandingFeed; history: FeedTrackData | null }) {
  const lang = useLang();
  const text = useText(feedBoardText);
  const { feed, standing } = row;
  const name = pick(feed.name, lang);
  const missing = missingWords(feed, lang, 1);
  return (
    <>
      <p className={styles.name}>{name}</p>
      <p className={styles.standing} data-kind={standing.kind}>
        {standingText(standing, lang)}
      </p>
      <div className={styles.detail}>
        <p>{contactWords(feed, lang)}</p>
        {missing === null ? (
          <p>{text.everyWords(duration(feed.cadenceSeconds * 1000, lang))}</p>
        ) : (
          <p className={styles.missing}>{missing}</p>
        )}
      </div>
      <div className={styles.week}>
        {history && <FeedTrack feed={name} data={history} place="wall" />}
        {history && <span>{availabilityText(history.record.availability, lang)}</span>}
      </div>
    </>
  );
}
