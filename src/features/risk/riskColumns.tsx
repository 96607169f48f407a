import { count, countOfPersons } from '#ui/format.ts';
import { pick, textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { RiskChip } from '#ui/RiskChip.tsx';
import type { Column } from '#ui/table/column.ts';
import type { AreaRisk } from './areaRisk.ts';
import { changeShort, reasonWords } from './reasonWords.ts';
import styles from './riskColumns.module.css';
import { riskText } from './text.ts';

/** The columns of the ranking and of the map's table twin; exports band small counts by themselves. */
export function riskColumns(lang: Lang): Column<AreaRisk>[] {
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
      cell: (area) => <RiskChip riskClass={area.level} provisional={area.provisional} />,
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
