import { useQuery } from '@tanstack/react-query';
import { basisOf, useFreshness } from '#api/useFreshness.ts';
import { percent } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { ClinicMark } from './ClinicMark.tsx';
import { clinicsLayer } from './clinicsLayer.ts';
import { clinicStatuses } from './clinicStatus.ts';
import styles from './ClinicStatus.module.css';
import { bedShare, clinicSummary, statusFinding } from './clinicSummary.ts';
import type { ClinicSummary } from './clinicSummary.ts';
import { clinicDeskText } from './deskText.ts';

type Props = {
  surface: 'wall' | 'desk';
  /** Absent: the whole city. */
  district?: string;
  className?: string;
};

/** How many fever clinics take patients, send them elsewhere, are full or silent, and how full the beds are. */
export function ClinicStatusSummary({ surface, district, className }: Props) {
  const text = useText(clinicDeskText);
  const lang = useLang();
  const fresh = useFreshness();
  const query = useQuery(clinicsLayer.query(district));
  return (
    <Panel
      title={text.statusTitle}
      className={className ?? ''}
      query={query}
      finding={({ items }) => statusFinding(items, lang)}
      freshness={({ items }) => fresh(items.map(({ provenance }) => provenance))}
      basis={({ items }) => basisOf(items.map(({ provenance }) => provenance))}
      isEmpty={({ items }) => items.length === 0}
      empty={text.noClinics}
    >
      {({ items }) => {
        const summary = clinicSummary(items);
        return (
          <div className={styles.summary} data-surface={surface}>
            <StatusList summary={summary} explained={surface === 'desk'} />
            <p className={styles.beds}>
              <span>{text.occupancy}</span>
              <strong className={styles.number}>{percent(bedShare(summary), lang)}</strong>
              <span>{text.bedsOf(String(summary.beds.taken), String(summary.beds.of))}</span>
            </p>
          </div>
        );
      }}
    </Panel>
  );
}

function StatusList({ summary, explained }: { summary: ClinicSummary; explained: boolean }) {
  const text = useText(clinicDeskText);
  const note = {
    open: text.openNote,
    diverting: text.divertingNote,
    full: text.fullNote,
    'no-report': text.noReportNote,
  };
  return (
    <ul className={styles.statuses}>
      {clinicStatuses.map((status) => (
        <li key={status} className={styles.status} data-none={summary.count[status] === 0 || undefined}>
          <ClinicMark status={status} />
          <strong className={styles.number}>{summary.count[status]}</strong>
          <span className={styles.word}>{text[status]}</span>
          {explained && <span className={styles.note}>{note[status]}</span>}
        </li>
      ))}
    </ul>
  );
}
