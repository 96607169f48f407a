import { useQuery } from '@tanstack/react-query';
import { basisOf, useFreshness } from '#api/useFreshness.ts';
import { usePageClock } from '#ui/clock.ts';
import { useLang, useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { LazyDataTable } from '#ui/table/LazyDataTable.tsx';
import { clinicColumns } from './clinicColumns.tsx';
import { ClinicLegend } from './ClinicLegend.tsx';
import { clinicsLayer } from './clinicsLayer.ts';
import { statusRank } from './clinicStatus.ts';
import { statusFinding } from './clinicSummary.ts';
import { clinicDeskText } from './deskText.ts';

type Props = {
  /** Absent: the whole city. */
  district?: string;
  selected: string | null;
  onSelect: (id: string) => void;
  /** The address of one clinic, for opening it in another window. */
  href?: ((id: string) => string) | undefined;
};

/** The fever clinics of a place, those in trouble first until a column is chosen to sort by. */
export function ClinicTable({ district, selected, onSelect, href }: Props) {
  'use memo';
  const text = useText(clinicDeskText);
  const lang = useLang();
  const { now } = usePageClock();
  const fresh = useFreshness();
  const query = useQuery(clinicsLayer.query(district));
  return (
    <Panel
      title={text.tableTitle}
      query={query}
      finding={({ items }) => statusFinding(items, lang)}
      freshness={({ items }) => fresh(items.map(({ provenance }) => provenance))}
      basis={({ items }) => basisOf(items.map(({ provenance }) => provenance))}
      isEmpty={({ items }) => items.length === 0}
      empty={text.noClinics}
      footer={<ClinicLegend />}
    >
      {({ items }) => (
        <LazyDataTable
          caption={text.tableTitle}
          columns={clinicColumns(lang, now)}
          rows={[...items].sort((one, other) => statusRank(one.status) - statusRank(other.status))}
          rowKey={({ id }) => id}
          selected={selected}
          onOpen={({ id }) => onSelect(id)}
          {...(href ? { href: ({ id }: { id: string }) => href(id) } : {})}
          exportName={text.csvName}
        />
      )}
    </Panel>
  );
}
