import type { Feed } from '#contract/feed.ts';
import type { Provenance } from '#contract/provenance.ts';
import { usePageClock } from '#ui/clock.ts';
import { shortInstant } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import styles from './ClinicDetail.module.css';
import { clinicDeskText } from './deskText.ts';

type Props = { feeds: readonly Feed[]; facts: readonly (Provenance | null)[] };

/** By which feeds the figures came, and their three times. */
export function ClinicSource({ feeds, facts }: Props) {
  const text = useText(clinicDeskText);
  const lang = useLang();
  const { now } = usePageClock();
  const known = facts.filter((fact) => fact !== null);
  const at = (moment: string) => shortInstant(Date.parse(moment), now ?? 0, lang);
  return (
    <section aria-label={text.source}>
      <h3 className={styles.title}>{text.source}</h3>
      <ul className={styles.sources}>
        {known.map(({ feed, observedAt, reportedAt, receivedAt }) => (
          <li key={feed}>
            {feeds.find(({ id }) => id === feed)?.name[lang] ?? feed}
            <span className={styles.quiet}>
              {text.observedAt} {at(observedAt)} · {text.reportedAt} {at(reportedAt)} · {text.receivedAt}{' '}
              {at(receivedAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
