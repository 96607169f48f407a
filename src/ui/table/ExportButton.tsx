import { Button } from '../Button.tsx';
import { IconDownload } from '../icons.ts';
import { useText } from '../lang.ts';
import { kitText } from '../text.ts';
import { csvColumns } from './column.ts';
import type { Column } from './column.ts';
import { toCsv } from './csv.ts';
import { downloadText } from './downloadText.ts';

type Props<Row> = { name: string; columns: readonly Column<Row>[]; rows: () => readonly Row[] };

/** Exports what is shown, in the order shown. */
export function ExportButton<Row>({ name, columns, rows }: Props<Row>) {
  const text = useText(kitText);
  return (
    <Button
      onClick={() =>
        downloadText(`${name}.csv`, toCsv(csvColumns(columns), rows()), 'text/csv;charset=utf-8')
      }
    >
      <IconDownload aria-hidden="true" />
      {text.exportCsv}
    </Button>
  );
}
