import type { SupplyLevel } from '#contract/supply.ts';
import { AlertShape } from '#ui/AlertShape.tsx';
import { usePageClock } from '#ui/clock.ts';
import { count } from '#ui/format.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import { breachOf } from './breachOf.ts';
import { isBelowSafety } from './byStockout.ts';
import { coverOf } from './coverOf.ts';
import { coverText } from './coverText.ts';
import { arrivalText, inboundText } from './inboundText.ts';
import { lineKey } from './lineKey.ts';
import type { Names } from './names.ts';
import { nextInbound } from './nextInbound.ts';
import styles from './ShortageRows.module.css';
import { intervalText, stockoutDayText } from './stockoutText.ts';
import { suppliesDeskText } from './deskText.ts';
import { suppliesText } from './text.ts';
import { useFitting } from '#ui/useFitting.ts';

/** More rows than any wall has room for are not laid out at all. */
const MOST_ROWS = 24;

/** The shortages at a wall: as many whole rows as there is room for, the rest in words. */
export function ShortageRows({ levels, names }: { levels: readonly SupplyLevel[]; names: Names }) {
  const lang = useLang();
  const text = useText(suppliesText);
  const { list, fits } = useFitting();
  const laidOut = levels.slice(0, MOST_ROWS);
  const shown = Math.min(fits, laidOut.length);
  if (levels.length === 0) return <p className={styles.none}>{text.shortNone}</p>;
  return (
    <>
      <ol className={styles.list} ref={list}>
        {laidOut.map((level, at) => (
          <li
            key={lineKey(level)}
            className={styles.row}
            data-hidden={at >= shown || undefined}
            aria-hidden={at >= shown || undefined}
          >
            <Row level={level} names={names} />
          </li>
        ))}
      </ol>
      <p className={styles.more}>{levels.length > shown && text.more(count(levels.length - shown, lang))}</p>
    </>
  );
}

function Row({ level, names }: { level: SupplyLevel; names: Names }) {
  const lang = useLang();
  const text = useText(suppliesDeskText);
  const { now } = usePageClock();
  const breach = breachOf(level);
  const next = nextInbound(level, now);
  const arrival = next ? arrivalText(next.arrival, lang) : '';
  // The district as a whole has enough: its last reason says how many of its sites have not.
  const siteReason = level.alarm > 0 && isBelowSafety(level) === false ? level.reasons.at(-1) : undefined;
  return (
    <>
      <p className={styles.head}>
        <span className={styles.what}>
          {breach && <AlertShape level={breach} />}
          {names.place(level)} {names.item(level.item)}
        </span>
        <span className={styles.when}>{stockoutDayText(level, lang)}</span>
      </p>
      <p className={styles.detail}>
        <span>{text.lasts(coverText(coverOf(level, false), lang))}</span>
        <span>{intervalText(level, lang)}</span>
        {siteReason && <span className={styles.sites}>{pick(siteReason, lang).replace(/[。.]$/, '')}</span>}
        <span className={styles.inbound} data-arrival={next?.arrival ?? 'none'}>
          {[inboundText(next, names.unit(level.item), now, lang), arrival].filter(Boolean).join(text.comma)}
        </span>
      </p>
    </>
  );
}
