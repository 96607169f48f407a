import { useQuery } from '@tanstack/react-query';
import { q } from '#api/q.ts';
import { basisOf, feedsQuery, useFreshness } from '#api/useFreshness.ts';
import { useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { distinctOwners } from './action/actionDraft.ts';
import { AlertActions } from './action/AlertActions.tsx';
import styles from './AlertDetail.module.css';
import { AlertFacts } from './AlertFacts.tsx';
import { AlertHeading } from './AlertHeading.tsx';
import { AlertReasons } from './AlertReasons.tsx';
import { AlertSource } from './AlertSource.tsx';
import { AlertTimeline } from './AlertTimeline.tsx';
import type { OpenEvidence } from './evidenceLinks.ts';
import { openAlertsQuery } from './openAlertsQuery.ts';
import { alertDeskText } from './deskText.ts';

type Props = {
  /** null: nothing is selected. */
  id: string | null;
  /** Opens the records behind the alert; kinds without a callback are not offered. */
  open?: OpenEvidence | undefined;
};

/** One alert: what, where, why, who, until when, and what this user may do about it. */
export function AlertDetail({ id, open = {} }: Props) {
  const text = useText(alertDeskText);
  if (id === null) {
    return (
      <section className={styles.none} aria-label={text.detailTitle}>
        <p>{text.noSelection}</p>
      </section>
    );
  }
  // Another alert is another dialog and another scroll position.
  return <Chosen key={id} id={id} open={open} />;
}

function Chosen({ id, open }: { id: string; open: OpenEvidence }) {
  const text = useText(alertDeskText);
  const fresh = useFreshness();
  const query = useQuery(q('alert', { id }));
  const district = query.data?.district;
  const others = useQuery({ ...openAlertsQuery(district), enabled: district !== undefined });
  const feeds = useQuery(feedsQuery).data?.items ?? [];
  const owners = distinctOwners([
    query.data?.owner ?? null,
    ...(others.data?.items ?? []).map(({ owner }) => owner),
    ...feeds.map(({ owner }) => owner),
  ]);
  return (
    <Panel
      title={text.detailTitle}
      query={query}
      freshness={(alert) => fresh([alert.provenance])}
      basis={(alert) => basisOf([alert.provenance])}
    >
      {(alert) => (
        <div className={styles.detail}>
          <AlertHeading alert={alert} />
          <AlertActions alert={alert} owners={owners} />
          <AlertReasons alert={alert} open={open} />
          <AlertFacts alert={alert} />
          <AlertTimeline events={alert.timeline} />
          <AlertSource provenance={alert.provenance} feeds={feeds} />
        </div>
      )}
    </Panel>
  );
}
