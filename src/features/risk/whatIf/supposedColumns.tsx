import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { Column } from '#ui/table/column.ts';
import { AreaChip } from '../AreaChip.tsx';
import { riskColumns } from '../riskColumns.tsx';
import type { LegendKind } from '../riskLayer.ts';
import { whatIfText } from './text.ts';
import type { SupposedArea } from './whatIfPicture.ts';

// Class and change of the plain table are official, so they would contradict their headings here.
const figures = new Set(['new14', 'newToday', 'cumulative', 'caseFree', 'reason']);

/** The supposed class beside the official one, and the figures behind both. */
export function supposedColumns(lang: Lang, legend: LegendKind): Column<SupposedArea>[] {
  const text = textOf(whatIfText, lang);
  const plain: Column<SupposedArea>[] = riskColumns(lang, legend);
  return [
    ...plain.filter(({ rowHeader }) => rowHeader),
    {
      id: 'supposed',
      header: text.columnWhatIf,
      value: ({ level }) => level,
      cell: (area) => <AreaChip area={area} legend={legend} />,
    },
    {
      id: 'official',
      header: text.columnOfficial,
      value: ({ official }) => official,
      cell: ({ official, provisional }) => (
        <AreaChip area={{ level: official, provisional }} legend={legend} />
      ),
    },
    ...plain.filter(({ id }) => figures.has(id)),
  ];
}
