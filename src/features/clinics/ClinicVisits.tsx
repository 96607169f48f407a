import type { Clinic } from '#contract/clinic.ts';
import { useLang, useText } from '#ui/lang.ts';
import styles from './ClinicDetail.module.css';
import { visitFinding } from './feverWords.ts';
import { clinicText } from './text.ts';
import { VisitPicture } from './VisitPicture.tsx';
import type { VisitSeries } from './visitSeries.ts';

/** The visits of one clinic against what was to be expected of it. */
export function ClinicVisits({
  series,
  clinic,
  days,
}: {
  series: VisitSeries | null;
  clinic: Clinic;
  days: number;
}) {
  const text = useText(clinicText);
  const lang = useLang();
  return (
    <section className={styles.visits} aria-label={text.visitsTitle}>
      <h3 className={styles.title}>{text.visitsTitle}</h3>
      {series === null ? (
        <p>{text.noVisits(String(days))}</p>
      ) : (
        <>
          <p className={styles.finding}>{visitFinding(series, lang)}</p>
          <VisitPicture series={series} place={clinic.name[lang]} days={days} surface="desk" />
        </>
      )}
    </section>
  );
}
