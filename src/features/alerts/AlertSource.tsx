import type { Feed } from '#contract/feed.ts';
import type { Provenance } from '#contract/provenance.ts';
import { usePageClock } from '#ui/clock.ts';
import { useLang, useText } from '#ui/lang.ts';
import styles from './AlertDetail.module.css';
import { momentWords } from './alertWords.ts';
import { alertDeskText } from './deskText.ts';

/** Which feed the facts came by, when they were true, sent and taken in, and how complete they are. */
export function AlertSource({
  provenance,
  feeds,
}: {
  provenance: Provenance | null;
  feeds: readonly Feed[];
}) {
  const text = useText(alertDeskText);
  const lang = useLang();
  const { now } = usePageClock();
  if (provenance === null) return null;
  const feed = feeds.find(({ id }) => id === provenance.feed);
  const { got, of } = provenance.reporting;
  const facts: [string, string][] = [
    [text.feedName, feed ? feed.name[lang] : provenance.feed],
    [text.reporting, text.reportingOf(String(got), String(of))],
    [text.observedAt, momentWords(provenance.observedAt, lang, now)],
    [text.reportedAt, momentWords(provenance.reportedAt, lang, now)],
    [text.receivedAt, momentWords(provenance.receivedAt, lang, now)],
  ];
  return (
    <section className={styles.part} aria-label={text.provenance}>
      <h3 className={styles.title}>{text.provenance}</h3>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
