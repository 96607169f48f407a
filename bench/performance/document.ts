import { markdownTable } from '../markdownTable.ts';
import type { Cell, Table } from './part.ts';
import type { PerformanceRecord, Recorded } from './record.ts';

const wordsOf = (cell: Cell) => (typeof cell === 'number' ? cell.toLocaleString('en-GB') : cell);

function tableText({ title, columns, rows }: Table): string {
  return `**${title}**\n\n${markdownTable(
    columns,
    rows.map((row) => row.map(wordsOf)),
    'figures',
  )}`;
}

function sectionOf(id: string, part: Recorded): string {
  const verdicts = part.verdicts.map(({ asked, measured, met }) => [
    met ? 'met' : '**not met**',
    asked,
    measured,
  ]);
  return [
    `## ${part.title}`,
    `\`npm run bench -- ${id}\`, ${part.date}, ${part.seconds} s: ${part.machine}.`,
    part.method,
    ...(verdicts.length > 0 ? [markdownTable(['', 'asked', 'measured'], verdicts)] : []),
    ...part.tables.map(tableText),
  ].join('\n\n');
}

/** docs/performance.md from what has been measured, in the order of `ids`. */
export function documentOf(record: PerformanceRecord, ids: readonly string[]): string {
  const sections = ids.flatMap((id) => {
    const part = record[id];
    return part ? [sectionOf(id, part)] : [];
  });
  const intro =
    'Written by `npm run bench`, which builds the product, serves it and measures in a real browser without a GPU; `npm run bench -- load heat` measures those parts alone. The machine is shared, so absolute times drift: compare within one section, where everything was measured in one run. The figures are in `performance.json` too.';
  return `${['# Measured', intro, ...sections].join('\n\n')}\n`;
}
