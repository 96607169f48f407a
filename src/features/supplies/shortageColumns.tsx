import type { ReactNode } from 'react';
import type { SupplyLevel } from '#contract/supply.ts';
import { AlertShape } from '#ui/AlertShape.tsx';
import type { AlertLevel } from '#ui/AlertShape.tsx';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { Column } from '#ui/table/column.ts';
import { breachOf } from './breachOf.ts';
import { coverOf } from './coverOf.ts';
import { coverText } from './coverText.ts';
import { arrivalText, etaText, inboundText, quantityText } from './inboundText.ts';
import type { Names } from './names.ts';
import { nextInbound } from './nextInbound.ts';
import type { NextInbound } from './nextInbound.ts';
import { intervalText, stockoutDayText } from './stockoutText.ts';
import styles from './SupplyTable.module.css';
import { suppliesDeskText } from './deskText.ts';

/**
 * Columns of the shortage list at the desk. It stands in a narrow column, so the forecast's interval and the next
 * delivery share a cell with what they belong to; every figure has its own column in the export.
 */
export function shortageColumns(names: Names, now: number | null, lang: Lang): Column<SupplyLevel>[] {
  const text = textOf(suppliesDeskText, lang);
  const next = (level: SupplyLevel) => nextInbound(level, now);
  const inbound = (level: SupplyLevel) => inboundText(next(level), names.unit(level.item), now, lang);
  return [
    { ...alarmColumn(lang), shown: false },
    {
      id: 'item',
      header: text.item,
      value: ({ item }) => names.item(item),
      cell: (level) => (
        <Twofold
          first={<Marked level={breachOf(level)} words={names.item(level.item)} />}
          second={names.place(level)}
        />
      ),
      rowHeader: true,
    },
    { id: 'place', header: text.place, value: (level) => names.place(level), shown: false },
    {
      id: 'stockout',
      header: text.stockout,
      // An empty shelf is before every day to come.
      value: (level) => (level.onHand === 0 ? '0000' : (level.stockout?.day ?? null)),
      cell: (level) => <Twofold first={stockoutDayText(level, lang)} second={intervalText(level, lang)} />,
      csv: (level) => level.stockout?.day ?? null,
    },
    { id: 'earliest', header: text.earliest, value: ({ stockout }) => stockout?.earliest, shown: false },
    { id: 'latest', header: text.latest, value: ({ stockout }) => stockout?.latest, shown: false },
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
      cell: (level) => <Inbound next={next(level)} unit={names.unit(level.item)} now={now} lang={lang} />,
      csv: inbound,
    },
    { id: 'arrival', header: text.arrival, value: (level) => arrivalWords(next(level), lang), shown: false },
  ];
}

function Twofold({ first, second }: { first: ReactNode; second: string }) {
  return (
    <>
      {first}
      {second !== '' && <span className={styles.below}>{second}</span>}
    </>
  );
}

type InboundProps = { next: NextInbound | null; unit: string; now: number | null; lang: Lang };

/** How much comes next, and below it when and whether that is in time. */
function Inbound({ next, unit, now, lang }: InboundProps) {
  if (!next) return textOf(suppliesDeskText, lang).noInbound;
  const when = [etaText(next, now, lang), arrivalWords(next, lang)].filter(Boolean).join(' · ');
  return <Twofold first={quantityText(next, unit, lang)} second={when} />;
}

const arrivalWords = (next: ReturnType<typeof nextInbound>, lang: Lang) =>
  next ? arrivalText(next.arrival, lang) || null : null;

/** Words behind the shape of an alert's level. */
function Marked({ level, words }: { level: AlertLevel | null; words: string }) {
  return (
    <span className={styles.alarm}>
      {level !== null && <AlertShape level={level} />}
      {words}
    </span>
  );
}

/** Level I first when sorted downwards; no alert is no entry, and so sorts last. */
export function alarmColumn(lang: Lang): Column<SupplyLevel> {
  const text = textOf(suppliesDeskText, lang);
  const words = (level: SupplyLevel) => {
    const breach = breachOf(level);
    return breach === null ? null : text.alarmLevel(['', 'I', 'II', 'III', 'IV'][breach] ?? '');
  };
  return {
    id: 'alarm',
    header: text.alarm,
    value: breachOf,
    cell: (level) => {
      const breach = breachOf(level);
      if (breach === null) return '';
      return (
        <strong>
          <Marked level={breach} words={words(level) ?? ''} />
        </strong>
      );
    },
    csv: words,
  };
}
