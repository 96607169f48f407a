import type { Clinic } from '#contract/clinic.ts';
import { count } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import styles from './ClinicDetail.module.css';
import { clinicDeskText } from './deskText.ts';

/** The load last heard: kept when the clinic falls silent, and then dimmed. */
export function ClinicFacts({ clinic }: { clinic: Clinic }) {
  const text = useText(clinicDeskText);
  const lang = useLang();
  const { load, capacityPerHour, isolationBeds } = clinic;
  const facts: [string, string][] = [
    [text.waiting, count(load?.waiting, lang)],
    [text.seen, text.seenOf(count(load?.seenLastHour, lang), count(capacityPerHour, lang))],
    [text.beds, text.bedsOf(count(load?.isolationBedsOccupied, lang), count(isolationBeds, lang))],
    [text.today, count(load?.visitsToday, lang)],
  ];
  return (
    <dl className={styles.facts} data-stale={clinic.status === 'no-report' || undefined}>
      {facts.map(([name, value]) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
