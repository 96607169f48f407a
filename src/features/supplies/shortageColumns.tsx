import type { SupplyLevel } from '#contract/supply.ts';
import { AlertBadge } from '#ui/AlertBadge.tsx';
import { day } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { Column } from '#ui/table/column.ts';
import { breachOf } from './breachOf.ts';
import { coverOf } from './coverCell.ts';
import { coverText } from './coverText.ts';
import { arrivalText, inboundText } from './inboundText.ts';
import type { Names } from './names.ts';
import { nextInbound } from './nextInbound.ts';
import { stockoutDayText } from './stockoutText.ts';
import styles from './SupplyTable.module.css';
import { suppliesText } from './text.ts';

/** Columns of the shortage list at the desk; every figure of the forecast has its own column in the export. */
export function shortageColumns(names: Names, now: number | null, lang: Lang): Column<SupplyLevel>[] {
  const text = textOf(suppliesText, lang);
  const next = (level: SupplyLevel) => nextInbound(level, now);
  return [
    { id: 'item', header: text.item, value: ({ item }) => names.item(item), rowHeader: true },
    { id: 'place', header: text.place, value: (level) => names.place(level) },
    {
      id: 'stockout',
      header: text.stockout,
      // An empty shelf is before every day to come.
      value: (level) => (level.onHand === 0 ? '0000' : (level.stockout?.day ?? null)),
      cell: (level) => <span className={styles.name}>{stockoutDayText(level, lang)}</span>,
      csv: (level) => level.stockout?.day ?? null,
    },
    ...intervalColumns(lang),
    {
      id: 'cover',
      header: text.cover,
      align: 'end',
      value: (level) => coverOf(level, false),
      cell: (level) => coverText(coverOf(level, false), lang),
    },
    {
      id: 'inbound',
      header: text.inbound,
      value: (level) => next(level)?.eta ?? null,
      cell: (level) => inboundText(next(level), names.unit(level.item), now, lang),
      csv: (level) => inboundText(next(level), names.unit(level.item), now, lang),
    },
    {
      id: 'arrival',
      header: text.arrival,
      value: (level) => arrivalWords(next(level), lang),
    },
    alarmColumn(lang),
  ];
}

/** The ends of the 80 % interval, a column each, so that a spreadsheet can use them. */
function intervalColumns(lang: Lang): Column<SupplyLevel>[] {
  const text = textOf(suppliesText, lang);
  const written = (iso: string | null | undefined) => (
    <span className={styles.name}>{iso ? day(iso, lang) : '—'}</span>
  );
  return [
    {
      id: 'earliest',
      header: text.earliest,
      value: ({ stockout }) => stockout?.earliest,
      cell: ({ stockout }) => written(stockout?.earliest),
    },
    {
      id: 'latest',
      header: text.latest,
      value: ({ stockout }) => stockout?.latest,
      cell: ({ stockout }) => written(stockout?.latest),
    },
  ];
}

const arrivalWords = (next: ReturnType<typeof nextInbound>, lang: Lang) =>
  next ? arrivalText(next.arrival, lang) || null : null;

/** Level I first when sorted downwards; no alert is no entry, and so sorts last. */
export function alarmColumn(lang: Lang): Column<SupplyLevel> {
  const text = textOf(suppliesText, lang);
  return {
    id: 'alarm',
    header: text.alarm,
    value: breachOf,
    cell: (level) => {
      const breach = breachOf(level);
      return breach === null ? '' : <AlertBadge level={breach} />;
    },
    csv: (level) => {
      const breach = breachOf(level);
      return breach === null ? null : text.alarmLevel(['', 'I', 'II', 'III', 'IV'][breach] ?? '');
    },
  };
}
