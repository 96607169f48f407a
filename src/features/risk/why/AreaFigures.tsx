import { count, countOfPersons } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import type { AreaRisk } from '../areaRisk.ts';
import { changeShort } from '../reasonWords.ts';
import { riskText } from '../text.ts';
import { FigureList } from './FigureList.tsx';
import { furtherFigures } from './indicatorFigures.ts';

/** The figures of an area that people ask for, then everything else that the rules looked at. */
export function AreaFigures({ area }: { area: AreaRisk }) {
  const lang = useLang();
  const text = useText(riskText);
  const persons = (value: number | null) => countOfPersons(value, lang, { suppress: false });
  return (
    <FigureList
      figures={[
        [text.columnCumulative, persons(area.cumulative)],
        [text.columnNewToday, persons(area.newToday)],
        [text.columnNew14, persons(area.newCases14d)],
        [text.columnCaseFree, count(area.caseFreeDays, lang)],
        [text.columnChange, changeShort(area.classChange)],
        ...furtherFigures(area, lang),
      ]}
    />
  );
}
