import type { Feed } from '#contract/feed.ts';
import { usePageClock } from '#ui/clock.ts';
import { count } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import { errorText } from '../lastError.ts';
import styles from './FeedDetail.module.css';
import { feedDetailText } from './text.ts';

const FIRST = 3;

/** What was wrong with the deliveries, newest first; the older ones open on demand. */
export function FeedErrors({ errors }: Pick<Feed, 'errors'>) {
  const lang = useLang();
  const text = useText(feedDetailText);
  return (
    <section className={styles.part} aria-label={text.errors}>
      <h4>{text.errors}</h4>
      {errors.length === 0 && <p>{text.errorsNone}</p>}
      <ErrorList errors={errors.slice(0, FIRST)} />
      {errors.length > FIRST && (
        <details>
          <summary>{text.errorsAll(count(errors.length, lang))}</summary>
          <ErrorList errors={errors.slice(FIRST)} />
        </details>
      )}
    </section>
  );
}

function ErrorList({ errors }: Pick<Feed, 'errors'>) {
  const lang = useLang();
  const { now } = usePageClock();
  return (
    <ul className={styles.list}>
      {errors.map((error, at) => (
        // Several reporters may fail in the same second with the same words.
        <li key={`${error.at} ${at}`}>{errorText(error, now, lang)}</li>
      ))}
    </ul>
  );
}
