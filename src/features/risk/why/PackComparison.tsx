import { useQuery } from '@tanstack/react-query';
import { q } from '#api/q.ts';
import type { RiskComparison } from '#contract/risk.ts';
import type { RiskPack, RiskUnit } from '#contract/riskPack.ts';
import { upToDay } from '#ui/format.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { combineQueries } from '#ui/query.ts';
import { AreaChip } from '../AreaChip.tsx';
import { riskLevel } from '../areaRisk.ts';
import type { LegendKind } from '../riskLayer.ts';
import { defaultPack, riskPacksQuery } from '../riskPacksQuery.ts';
import { riskText } from '../text.ts';
import { mainReason } from './mainReason.ts';
import { whyText } from './text.ts';
import styles from './why.module.css';

type Row = RiskComparison['rows'][number];
type Props = {
  adcode: string;
  day: string;
  unit: RiskUnit;
  /** Id of the pack that the map is drawn by; absent: the default. */
  pack?: string | undefined;
  legend?: LegendKind | undefined;
};

/** One area on one day under each pack: its class, whether the pack was in force, and what decides. */
export function PackComparison({ adcode, day, unit, pack, legend }: Props) {
  const text = useText(whyText);
  const lang = useLang();
  const packs = useQuery(riskPacksQuery);
  const comparison = useQuery({
    ...q('riskComparison', { region: adcode, day }),
    // While another day is on its way the last answer stays; that of another area would be a wrong one.
    placeholderData: (previous, query) => (query?.queryKey[1].region === adcode ? previous : undefined),
  });
  const used = pack ?? defaultPack(packs.data?.items ?? [])?.id;
  return (
    <Panel
      title={text.comparison}
      query={combineQueries({ comparison, packs })}
      isEmpty={(data) => data.comparison.rows.length === 0}
      empty={text.comparisonEmpty}
      footer={({ comparison: { rows, asOf } }) => upToDay(rows[0]?.assessment.asOf ?? asOf, lang)}
    >
      {(data) => (
        <ul className={styles.comparison}>
          {data.comparison.rows.map((row) => (
            <ComparedPack
              key={row.pack}
              row={row}
              pack={data.packs.items.find(({ id }) => id === row.pack)}
              used={row.pack === used}
              {...{ unit, legend }}
            />
          ))}
        </ul>
      )}
    </Panel>
  );
}

type RowProps = {
  row: Row;
  pack: RiskPack | undefined;
  used: boolean;
  unit: RiskUnit;
  legend: LegendKind | undefined;
};

function ComparedPack({ row, pack, used, unit, legend }: RowProps) {
  const text = useText(whyText);
  const { cannotSay } = useText(riskText);
  const lang = useLang();
  const { assessment, covered, inForce } = row;
  const area = { level: riskLevel(assessment.level), provisional: assessment.provisional };
  const label = area.level === null ? cannotSay : pick(assessment.label, lang);
  return (
    <li className={styles.compared} data-used={used || undefined} data-in-force={inForce || undefined}>
      <p className={styles.comparedPack}>{pack ? pick(pack.name, lang) : row.pack}</p>
      {covered && (
        <p className={styles.comparedLevel}>
          <AreaChip area={area} legend={legend} label={label} />
        </p>
      )}
      <p className={styles.quiet}>
        {inForce ? text.inForce : text.notInForce}
        {used && ` · ${text.shown}`}
      </p>
      <p>{covered ? mainReason(assessment, { pack, unit }, lang) : text.notCovered}</p>
    </li>
  );
}
