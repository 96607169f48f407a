import type { SupplyLevel } from '#contract/supply.ts';
import { count, decimal } from '#ui/format.ts';
import { pick, textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { Column } from '#ui/table/column.ts';
import { breachOf } from './breachOf.ts';
import { coverOf } from './coverOf.ts';
import { coverText } from './coverText.ts';
import type { Names } from './names.ts';
import { alarmColumn } from './shortageColumns.tsx';
import styles from './SupplyTable.module.css';
import { suppliesDeskText } from './deskText.ts';

/** Columns of the list of sites; figures are sorted and exported as numbers and shown as the language writes them. */
export function siteColumns(names: Names, lang: Lang): Column<SupplyLevel>[] {
  const text = textOf(suppliesDeskText, lang);
  const figure = (
    id: string,
    header: string,
    value: (level: SupplyLevel) => number | null,
    show: (value: number | null) => string,
  ): Column<SupplyLevel> => ({ id, header, align: 'end', value, cell: (level) => show(value(level)) });
  const whole = (value: number | null) => count(value, lang);
  const days = (value: number | null) => coverText(value, lang);
  return [
    {
      id: 'site',
      header: text.site,
      value: (level) => names.place(level),
      cell: (level) => <SiteCell level={level} name={names.place(level)} lang={lang} />,
      rowHeader: true,
    },
    { id: 'district', header: text.district, value: ({ adcode }) => names.district(adcode) },
    { id: 'item', header: text.item, value: ({ item }) => names.item(item) },
    alarmColumn(lang),
    figure('cover', text.cover, (level) => coverOf(level, false), days),
    figure('coverInbound', text.coverInbound, (level) => coverOf(level, true), days),
    {
      ...figure('onHand', text.onHand, (level) => level.onHand, whole),
      cell: ({ onHand, item }) => (
        <span
          className={styles.name}
        >{`${count(onHand, lang)} ${onHand === null ? '' : names.unit(item)}`}</span>
      ),
    },
    { id: 'unit', header: text.unit, value: ({ item }) => names.unit(item), shown: false },
    figure('unusable', text.unusable, (level) => level.unusable, whole),
    figure(
      'burn',
      text.burn,
      (level) => level.burnPerDay,
      (value) => decimal(value, lang),
    ),
    figure(
      'leadTime',
      text.leadTime,
      (level) => level.leadTimeDays,
      (value) => decimal(value, lang),
    ),
    figure('reorder', text.reorder, (level) => level.reorderPoint, whole),
    { id: 'reasons', header: text.reasons, value: (level) => reasonsOf(level, lang), shown: false },
  ];
}

const deciding = ['site', 'alarm', 'cover', 'onHand', 'unit', 'reorder', 'reasons'];

/** What a column of a page has room for, where the item is known from what stands above. */
export const narrowSiteColumns = (names: Names, lang: Lang): Column<SupplyLevel>[] =>
  siteColumns(names, lang).filter(({ id }) => deciding.includes(id));

const reasonsOf = (level: SupplyLevel, lang: Lang) =>
  breachOf(level) === null ? '' : level.reasons.map((reason) => pick(reason, lang)).join(' ');

/** The name, and below it why there is an alarm. */
function SiteCell({ level, name, lang }: { level: SupplyLevel; name: string; lang: Lang }) {
  const reasons = reasonsOf(level, lang);
  return (
    <span className={styles.site}>
      {name}
      {reasons !== '' && <span className={styles.reasons}>{reasons}</span>}
    </span>
  );
}
