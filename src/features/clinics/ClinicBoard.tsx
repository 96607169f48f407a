import { useQuery } from '@tanstack/react-query';
import { all } from '#api/q.ts';
import { basisOf, useFreshness } from '#api/useFreshness.ts';
import { levelDays } from '#model/detect/levelDays.ts';
import { useLang, useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { combineQueries } from '#ui/query.ts';
import { boardFinding } from './boardFinding.ts';
import { boardRows } from './boardRows.ts';
import type { BoardRow } from './boardRows.ts';
import { BoardTable } from './BoardTable.tsx';
import { ClinicLegend } from './ClinicLegend.tsx';
import { clinicsLayer } from './clinicsLayer.ts';
import { clinicDeskText } from './deskText.ts';
import { districtsQuery } from './usePlaceName.ts';
import { newestOf } from './visitSeries.ts';
import { withUnit } from './withUnit.ts';

const visitsQuery = all('feverVisits', { level: 'district', days: levelDays });
const latestOf = (rows: readonly BoardRow[]) => rows.map(({ series }) => newestOf(series));

/** Every district on one picture: its fever level and why, its visits against the expected, its clinics' state. */
export function ClinicBoard({ className }: { className?: string }) {
  'use memo';
  const text = useText(clinicDeskText);
  const lang = useLang();
  const fresh = useFreshness();
  const query = combineQueries({
    districts: useQuery(districtsQuery),
    visits: useQuery(visitsQuery),
    clinics: useQuery(clinicsLayer.query()),
  });
  const { data } = query;
  const rows = data && {
    ...query,
    data: boardRows({
      districts: data.districts.items,
      visits: data.visits.items,
      clinics: data.clinics.items,
    }),
  };
  return (
    <Panel
      title={text.boardTitle}
      className={className ?? ''}
      query={rows ?? { ...query, data: undefined }}
      finding={(shown) => boardFinding(shown, lang)}
      freshness={(shown) => withUnit(fresh(latestOf(shown)))}
      basis={(shown) => basisOf(latestOf(shown))}
      empty={text.noClinics}
      footer={<ClinicLegend />}
    >
      {(shown) => <BoardTable rows={shown} />}
    </Panel>
  );
}
