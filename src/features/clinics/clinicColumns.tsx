import type { Clinic } from '#contract/clinic.ts';
import { clock, count, countOfPersons, isoDay, shortInstant } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { Column } from '#ui/table/column.ts';
import { ClinicMark } from './ClinicMark.tsx';
import styles from './ClinicStatus.module.css';
import { clinicStatuses, statusRank } from './clinicStatus.ts';
import { clinicDeskText } from './deskText.ts';

/** Patients seen in the last hour per place in that hour; null where the clinic is silent or has no known capacity. */
export function seenShare({ load, capacityPerHour }: Clinic): number | null {
  return load && capacityPerHour > 0 ? load.seenLastHour / capacityPerHour : null;
}

/** The clinics of a district: sorted by what the columns mean, exported as words and figures. */
export function clinicColumns(lang: Lang, now: number | null): Column<Clinic>[] {
  const text = textOf(clinicDeskText, lang);
  const at = ({ provenance }: Clinic) => (provenance ? Date.parse(provenance.observedAt) : null);
  return [
    { id: 'clinic', header: text.clinic, value: ({ name }) => name[lang], rowHeader: true },
    {
      id: 'status',
      header: text.status,
      value: ({ status }) => statusRank(status),
      cell: ({ status }) => (
        <span className={styles.cell}>
          <ClinicMark status={status} />
          {text[status]}
        </span>
      ),
      csv: ({ status }) => text[clinicStatuses[statusRank(status)] ?? 'no-report'],
    },
    {
      id: 'waiting',
      header: text.waiting,
      value: ({ load }) => load?.waiting ?? null,
      align: 'end',
      persons: true,
    },
    {
      id: 'seen',
      header: text.seen,
      value: seenShare,
      cell: ({ load, capacityPerHour }) =>
        text.seenOf(count(load?.seenLastHour, lang), count(capacityPerHour, lang)),
      align: 'end',
      // "5/5" would be read as the fifth of May.
      csv: ({ load, capacityPerHour }) =>
        load
          ? text.seenExport(
              countOfPersons(load.seenLastHour, lang, { suppress: true }),
              count(capacityPerHour, lang),
            )
          : null,
    },
    {
      id: 'beds',
      header: text.beds,
      value: ({ load, isolationBeds }) =>
        load && isolationBeds > 0 ? load.isolationBedsOccupied / isolationBeds : null,
      cell: ({ load, isolationBeds }) =>
        text.bedsOf(count(load?.isolationBedsOccupied, lang), count(isolationBeds, lang)),
      align: 'end',
      csv: ({ load, isolationBeds }) =>
        load
          ? text.bedsOf(
              countOfPersons(load.isolationBedsOccupied, lang, { suppress: true }),
              count(isolationBeds, lang),
            )
          : null,
    },
    {
      id: 'today',
      header: text.today,
      value: ({ load }) => load?.visitsToday ?? null,
      align: 'end',
      persons: true,
    },
    {
      id: 'age',
      header: text.age,
      value: at,
      cell: (clinic) => {
        const moment = at(clinic);
        return moment === null ? text.neverHeard : shortInstant(moment, now ?? 0, lang);
      },
      csv: (clinic) => {
        const moment = at(clinic);
        return moment === null ? null : `${isoDay(moment)} ${clock(moment)}`;
      },
    },
  ];
}
