import { count, countOfPersons, isSuppressed } from '#ui/format.ts';
import { firstClauses } from '#ui/firstClauses.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { useFitting } from '#ui/useFitting.ts';
import { AreaChip } from './AreaChip.tsx';
import type { AreaRisk } from './areaRisk.ts';
import { rankAreas } from './rankAreas.ts';
import { changeWords, shortReasonWords } from './reasonWords.ts';
import styles from './RiskRanking.module.css';
import type { LegendKind } from './riskLayer.ts';
import { RiskTable } from './RiskTable.tsx';
import { riskText } from './text.ts';
import { useRiskAge, useRiskPicture } from './useRiskPicture.ts';
import type { RiskQuestion } from './useRiskPicture.ts';
import { worst } from './worst.ts';

/** More rows than any wall has room for are not laid out at all. */
const MOST_ROWS = 30;
/** What a row's line of captions holds, in half hanzi. */
const LINE = 40;

type Props = RiskQuestion & {
  surface: 'wall' | 'desk';
  selected?: string | null;
  onSelect?: (adcode: string) => void;
  className?: string;
  legend?: LegendKind;
  /** Fewer columns, for a column of the desk. */
  narrow?: boolean;
};

/** Where is it worst: areas by class, then by new cases, with the change since the day before and the reason. */
export function RiskRanking({ surface, selected, onSelect, className, ...props }: Props) {
  'use memo';
  const { legend, narrow, ...question } = props;
  const text = useText(riskText);
  const lang = useLang();
  const picture = useRiskPicture(question);
  const age = useRiskAge(question.day);
  const { list, fits } = useFitting();
  const unit = question.place.kind === 'city' ? 'district' : 'street';
  return (
    <Panel
      title={text.ranking}
      className={className}
      query={picture}
      freshness={age.freshness}
      basis={age.basis}
      empty={text.noAreas}
      compact={surface === 'wall'}
      finding={surface === 'desk' && ((areas) => worst(areas, { lang, suppress: false, unit }))}
      footer={(areas) =>
        surface === 'wall' && areas.length > fits && text.more(count(areas.length - fits, lang))
      }
    >
      {(areas) =>
        surface === 'wall' ? (
          <ol className={styles.list} ref={list}>
            {rankAreas(areas)
              .slice(0, MOST_ROWS)
              .map((area, at) => (
                <Row key={area.adcode} area={area} legend={legend} hidden={at >= fits} />
              ))}
          </ol>
        ) : (
          <RiskTable areas={areas} caption={text.ranking} {...{ legend, narrow, selected, onSelect }} />
        )
      }
    </Panel>
  );
}

/** "+26"; banded or missing figures carry no sign. */
function newWords(cases: number | null, lang: Lang): string {
  const words = countOfPersons(cases, lang, { suppress: true });
  return cases !== null && cases > 0 && !isSuppressed(cases) ? `+${words}` : words;
}

function Row({ area, legend, hidden }: { area: AreaRisk; legend: LegendKind | undefined; hidden: boolean }) {
  const lang = useLang();
  const text = useText(riskText);
  const words = { lang, suppress: true };
  return (
    <li className={styles.row} aria-hidden={hidden || undefined}>
      <AreaChip area={area} legend={legend} />
      <span className={styles.name}>{pick(area.name, lang)}</span>
      <span className={styles.new}>
        {newWords(area.newCases14d, lang)}
        <small className={styles.unit}>{text.per14Days}</small>
      </span>
      <span className={styles.reason}>
        {area.classChange !== 0 && (
          <span className={styles.change} data-rising={(area.classChange ?? 0) > 0 || undefined}>
            {changeWords(area.classChange, lang)}
          </span>
        )}
        {firstClauses(shortReasonWords(area, words), area.classChange === 0 ? LINE : LINE / 2)}
      </span>
    </li>
  );
}
