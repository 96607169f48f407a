import type { Feed } from '#contract/feed.ts';
import { usePageClock } from '#ui/clock.ts';
import { count } from '#ui/format.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import { untilMoment } from '../standingText.ts';
import styles from './FeedDetail.module.css';
import { feedDetailText } from './text.ts';

const FIRST = 6;

/** Which clinics or sites of a feed are not in time, the longest silent first; the API names no more than twenty. */
export function MissingReporters({ feed: { missing, reporting } }: { feed: Feed }) {
  const lang = useLang();
  const text = useText(feedDetailText);
  const absent = reporting.of - reporting.got;
  const unnamed = absent - missing.length;
  return (
    <section className={styles.part} aria-label={text.missing}>
      <h4>{text.missing}</h4>
      <p>
        {absent === 0 ? text.missingNone : text.missingCount(count(absent, lang), count(reporting.of, lang))}
      </p>
      <Reporters reporters={missing.slice(0, FIRST)} />
      {absent > FIRST && (
        <details>
          <summary>{text.missingAllNamed(count(absent - FIRST, lang))}</summary>
          <Reporters reporters={missing.slice(FIRST)} />
          {unnamed > 0 && <p className={styles.quiet}>{text.andMore(count(unnamed, lang))}</p>}
        </details>
      )}
    </section>
  );
}

function Reporters({ reporters }: { reporters: Feed['missing'] }) {
  const lang = useLang();
  const text = useText(feedDetailText);
  const { now } = usePageClock();
  const last = (at: string | null) =>
    at === null ? text.never : text.lastOf(untilMoment(Date.parse(at), now ?? Date.parse(at), lang));
  if (reporters.length === 0) return null;
  return (
    <ul className={styles.reporters}>
      {reporters.map(({ id, name, lastObservedAt }) => (
        <li key={id}>
          <span>{pick(name, lang)}</span>
          <span className={styles.quiet}>{last(lastObservedAt)}</span>
        </li>
      ))}
    </ul>
  );
}
