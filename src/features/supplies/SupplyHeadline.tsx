import { basisOf } from '#api/useFreshness.ts';
import type { SupplyLevel } from '#contract/supply.ts';
import { CoverBar } from '#ui/CoverBar.tsx';
import { count } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { breachOf } from './breachOf.ts';
import { coverText } from './coverText.ts';
import { headline } from './headline.ts';
import { namesOf } from './names.ts';
import type { Names } from './names.ts';
import { runsOutFirst } from './runsOutFirst.ts';
import { stockoutText } from './stockoutText.ts';
import styles from './SupplyHeadline.module.css';
import { suppliesText } from './text.ts';
import { provenancesOf, useDistrictSupplies } from './useDistrictSupplies.ts';
import { useSupplyFreshness } from './useSupplyFreshness.ts';

/** NHSN's uppermost band begins here; a bar longer than that says nothing more. */
const SCALE_DAYS = 15;

type Props = {
  /** How many lines are shown; the rest is counted. */
  rows?: number;
};

/** What runs out first in the city, as a sentence and the worst lines against their safety line. */
export function SupplyHeadline({ rows = 4 }: Props) {
  const lang = useLang();
  const text = useText(suppliesText);
  const fresh = useSupplyFreshness();
  return (
    <Panel
      title={text.headline}
      query={useDistrictSupplies()}
      freshness={({ levels }) => fresh(provenancesOf(levels.items))}
      basis={({ levels }) => basisOf(provenancesOf(levels.items))}
      isEmpty={({ levels }) => levels.items.length === 0}
      empty={text.emptyLevels}
      finding={({ levels, items, districts }) =>
        headline(levels.items, namesOf(items.items, districts.items, lang), lang)
      }
    >
      {({ levels, items, districts }) => {
        const names = namesOf(items.items, districts.items, lang);
        const { short, next, unknown } = runsOutFirst(levels.items);
        const shown = (short.length > 0 ? short : next ? [next] : []).slice(0, rows);
        const more = short.length - Math.min(short.length, rows);
        return (
          <div className={styles.body}>
            <ul className={styles.list}>
              {shown.map((level) => (
                <Line key={`${level.item} ${level.adcode}`} level={level} names={names} />
              ))}
            </ul>
            <p className={styles.rest}>
              {more > 0 && <span>{text.more(count(more, lang))}</span>}
              {unknown.length > 0 && (
                <span className={styles.unknown}>{text.moreUnknown(count(unknown.length, lang))}</span>
              )}
            </p>
          </div>
        );
      }}
    </Panel>
  );
}

function Line({ level, names }: { level: SupplyLevel; names: Names }) {
  const lang = useLang();
  const text = useText(suppliesText);
  const needed =
    level.leadTimeDays === null || level.safetyDays === null ? null : level.leadTimeDays + level.safetyDays;
  return (
    <li className={styles.line}>
      <p className={styles.head}>
        <span className={styles.item}>{names.item(level.item)}</span>
        <span className={styles.when}>{stockoutText(level, lang)}</span>
      </p>
      <CoverBar
        label={names.district(level.adcode)}
        value={level.coverDays}
        valueText={level.coverDays === null ? '—' : text.days(coverText(level.coverDays, lang))}
        max={SCALE_DAYS}
        {...(needed === null ? {} : { safety: needed, safetyText: text.days(coverText(needed, lang)) })}
        breach={breachOf(level)}
      />
    </li>
  );
}
