import type { Feed } from '#contract/feed.ts';
import { usePageClock } from '#ui/clock.ts';
import { duration, shortInstant } from '#ui/format.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import { untilMoment } from '../standingText.ts';
import { feedsText } from '../text.ts';
import styles from './FeedDetail.module.css';
import { feedDetailText } from './text.ts';

/** Who sends it, who is on duty for it, how often it is due, and when it last came. */
export function FeedFacts({ feed }: { feed: Feed }) {
  const lang = useLang();
  const text = useText(feedDetailText);
  const { reported } = useText(feedsText);
  const { now } = usePageClock();
  const { owner, cadenceSeconds, lastObservedAt, lastReceivedAt, reporting } = feed;
  const moment = (at: string | null, words: typeof untilMoment) =>
    at === null ? text.never : words(Date.parse(at), now ?? Date.parse(at), lang);
  const facts: [string, string][] = [
    [text.owner, pick(owner.department, lang)],
    [text.role, pick(owner.role, lang)],
    [text.cadence, text.every(duration(cadenceSeconds * 1000, lang))],
    [text.lastGood, moment(lastObservedAt, untilMoment)],
    [text.received, moment(lastReceivedAt, shortInstant)],
    [text.reporting, reported(String(reporting.got), String(reporting.of))],
  ];
  return (
    <section className={styles.part} aria-label={text.facts}>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
