import { basisOf } from '#api/useFreshness.ts';
import type { SupplyLevel } from '#contract/supply.ts';
import { CoverBar } from '#ui/CoverBar.tsx';
import { count } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { breachOf } from './breachOf.ts';
import { coverOf } from './coverOf.ts';
import { coverText } from './coverText.ts';
import { shortHeadline } from './headline.ts';
import { lineKey } from './lineKey.ts';
import { namesOf } from './names.ts';
import type { Names } from './names.ts';
import { runsOutFirst } from './runsOutFirst.ts';
import styles from './SupplyHeadline.module.css';
import { suppliesText } from './text.ts';
import { provenancesOf, useDistrictSupplies } from './useDistrictSupplies.ts';
import { useFitting } from '#ui/useFitting.ts';
import { useSupplyFreshness } from './useSupplyFreshness.ts';

/** NHSN's uppermost band begins here; a bar longer than that says nothing more. */
const SCALE_DAYS = 15;

type Props = {
  /** At most so many lines, fewer where the room is less; the rest is counted. */
  rows?: number;
};

/** What runs out first in the city, as a sentence and the worst lines against their safety line. */
export function SupplyHeadline({ rows = 5 }: Props) {
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
        shortHeadline(levels.items, namesOf(items.items, districts.items, lang), lang)
      }
      compact
    >
      {({ levels, items, districts }) => (
        <Lines levels={levels.items} names={namesOf(items.items, districts.items, lang)} most={rows} />
      )}
    </Panel>
  );
}

type LinesProps = { levels: readonly SupplyLevel[]; names: Names; most: number };

function Lines({ levels, names, most }: LinesProps) {
  const lang = useLang();
  const text = useText(suppliesText);
  const { list, fits } = useFitting();
  const { short, next, unknown } = runsOutFirst(levels);
  const lines = short.length > 0 ? short : next ? [next] : [];
  const laidOut = lines.slice(0, most);
  const shown = Math.min(fits, laidOut.length);
  return (
    <>
      <ul className={styles.list} ref={list}>
        {laidOut.map((level, at) => (
          <li
            key={lineKey(level)}
            className={styles.line}
            data-hidden={at >= shown || undefined}
            aria-hidden={at >= shown || undefined}
          >
            <Line level={level} names={names} />
          </li>
        ))}
      </ul>
      {(lines.length > shown || unknown.length > 0) && (
        <p className={styles.rest}>
          {lines.length > shown && <span>{text.more(count(lines.length - shown, lang))}</span>}
          {unknown.length > 0 && (
            <span className={styles.unknown}>{text.moreUnknown(count(unknown.length, lang))}</span>
          )}
        </p>
      )}
    </>
  );
}

function Line({ level, names }: { level: SupplyLevel; names: Names }) {
  const lang = useLang();
  const text = useText(suppliesText);
  const needed =
    level.leadTimeDays === null || level.safetyDays === null ? null : level.leadTimeDays + level.safetyDays;
  const cover = coverOf(level, false);
  const left = cover === null ? '—' : text.days(coverText(cover, lang));
  return (
    <CoverBar
      label={`${names.district(level.adcode)} ${names.item(level.item)}`}
      value={cover}
      valueText={level.onHand === 0 ? text.stockoutNow : left}
      max={SCALE_DAYS}
      {...(needed === null ? {} : { safety: needed, safetyText: text.days(coverText(needed, lang)) })}
      breach={breachOf(level)}
    />
  );
}
