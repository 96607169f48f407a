import type { Feed } from '#contract/feed.ts';
import { usePageClock } from '#ui/clock.ts';
import { count } from '#ui/format.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import { untilMoment } from '../standingText.ts';
import styles from './FeedDetail.module.css';
import { feedDetailText } from './text.ts';

/** Which clinics or sites of a feed are not in time, the longest silent first. */
export function MissingReporters({ feed: { missing, reporting } }: { feed: Feed }) {
  const lang = useLang();
  const text = useText(feedDetailText);
  const { now } = usePageClock();
  const absent = reporting.of - reporting.got;
  const more = absent - missing.length;
  const last = (at: string | null) =>
    at === null ? text.never : text.lastOf(untilMoment(Date.parse(at), now ?? Date.parse(at), lang));
  return (
    <section className={styles.part} aria-label={text.missing}>
      <h4>{text.missing}</h4>
      <p>
        {absent === 0 ? text.missingNone : text.missingCount(count(absent, lang), count(reporting.of, lang))}
      </p>
      {missing.length > 0 && (
        <ul className={styles.reporters}>
          {missing.map(({ id, name, lastObservedAt }) => (
            <li key={id}>
              <span>{pick(name, lang)}</span>
              <span className={styles.quiet}>{last(lastObservedAt)}</span>
            </li>
          ))}
          {more > 0 && <li className={styles.quiet}>{text.andMore(count(more, lang))}</li>}
        </ul>
      )}
    </section>
  );
}
