import { useQuery } from '@tanstack/react-query';
import { all } from '#api/q.ts';
import { basisOf, feedsQuery, useFreshness } from '#api/useFreshness.ts';
import { levelDays } from '#model/detect/levelDays.ts';
import { useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { combineQueries } from '#ui/query.ts';
import styles from './ClinicDetail.module.css';
import { ClinicFacts } from './ClinicFacts.tsx';
import { ClinicHeading } from './ClinicHeading.tsx';
import { clinicsLayer } from './clinicsLayer.ts';
import { ClinicSource } from './ClinicSource.tsx';
import { clinicDeskText } from './deskText.ts';
import { ClinicVisits } from './ClinicVisits.tsx';
import { visitSeries } from './visitSeries.ts';

type Props = {
  /** null: nothing is selected. */
  id: string | null;
  /** The district whose list is on screen: its answer is in the cache already. */
  district?: string;
  days?: number;
};

/** One fever clinic: its state and load now, its visits against the expected, and how old all that is. */
export function ClinicDetail({ id, district, days = 28 }: Props) {
  const text = useText(clinicDeskText);
  if (id === null) {
    return (
      <section className={styles.none} aria-label={text.detailTitle}>
        <p>{text.noSelection}</p>
      </section>
    );
  }
  return <Chosen key={id} id={id} days={days} {...(district === undefined ? {} : { district })} />;
}

function Chosen({ id, district, days }: { id: string; district?: string; days: number }) {
  const text = useText(clinicDeskText);
  const fresh = useFreshness();
  const feeds = useQuery(feedsQuery).data?.items ?? [];
  const query = combineQueries({
    clinic: useQuery({
      ...clinicsLayer.query(district),
      select: ({ items }) => ({ found: items.find((clinic) => clinic.id === id) ?? null }),
    }),
    visits: useQuery({
      ...all('feverVisits', { clinic: id, days: Math.max(days, levelDays) }),
      select: ({ items }) => ({ series: visitSeries(items) }),
    }),
  });
  return (
    <Panel
      title={text.detailTitle}
      query={query}
      freshness={({ clinic }) => fresh([clinic.found?.provenance ?? null])}
      basis={({ clinic, visits }) =>
        basisOf([clinic.found?.provenance ?? null, visits.series?.latest.provenance ?? null])
      }
      isEmpty={({ clinic }) => clinic.found === null}
      empty={text.gone}
    >
      {({ clinic: { found }, visits: { series } }) =>
        found && (
          <div className={styles.detail}>
            <ClinicHeading clinic={found} />
            <ClinicFacts clinic={found} />
            <ClinicVisits series={series} clinic={found} days={days} />
            <ClinicSource feeds={feeds} facts={[found.provenance, series?.latest.provenance ?? null]} />
          </div>
        )
      }
    </Panel>
  );
}
