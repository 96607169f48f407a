import { count, countOfPersons } from '#ui/format.ts';
import { pick, textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { Column } from '#ui/table/column.ts';
import { AreaChip } from './AreaChip.tsx';
import type { AreaRisk } from './areaRisk.ts';
import { changeShort, reasonWords } from './reasonWords.ts';
import type { LegendKind } from './riskLayer.ts';
import styles from './riskColumns.module.css';
import { riskText } from './text.ts';

/** The columns of the ranking and of the map's table twin; exports band small counts by themselves. */
export function riskColumns(lang: Lang, legend: LegendKind = 'class'): Column<AreaRisk>[] {
  const text = textOf(riskText, lang);
  const persons = (
    id: string,
    header: string,
    value: (area: AreaRisk) => number | null,
  ): Column<AreaRisk> => ({
    id,
    header,
    value,
    cell: (area) => countOfPersons(value(area), lang, { suppress: false }),
    align: 'end',
    persons: true,
  });
  return [
    { id: 'area', header: text.columnArea, value: (area) => pick(area.name, lang), rowHeader: true },
    {
      id: 'class',
      header: text.columnClass,
      value: (area) => area.level,
      cell: (area) => <AreaChip area={area} legend={legend} />,
    },
    persons('new14', text.columnNew14, (area) => area.newCases14d),
    persons('newToday', text.columnNewToday, (area) => area.newToday),
    persons('cumulative', text.columnCumulative, (area) => area.cumulative),
    {
      id: 'caseFree',
      header: text.columnCaseFree,
      value: (area) => area.caseFreeDays,
      cell: (area) => count(area.caseFreeDays, lang),
      align: 'end',
    },
    {
      id: 'change',
      header: text.columnChange,
      value: (area) => area.classChange,
      cell: (area) => changeShort(area.classChange),
      align: 'end',
    },
    {
      id: 'reason',
      header: text.columnReason,
      value: (area) => reasonWords(area, { lang, suppress: false }),
      csv: (area) => reasonWords(area, { lang, suppress: true }),
      cell: (area) => <span className={styles.line}>{reasonWords(area, { lang, suppress: false })}</span>,
      sortable: false,
    },
  ];
}

const deciding = ['area', 'class', 'new14', 'newToday', 'change'];

/** What a column of a page has room for; the reasons stand beside it. */
export const narrowColumns = (lang: Lang, legend?: LegendKind): Column<AreaRisk>[] =>
  riskColumns(lang, legend)
    .filter(({ id }) => deciding.includes(id))
    .map((column) =>
      column.id === 'change' ? { ...column, header: textOf(riskText, lang).columnChangeShort } : column,
    );
