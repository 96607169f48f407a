import { useQuery } from '@tanstack/react-query';
import { all } from '#api/q.ts';
import type { AlertFigure } from '#contract/alertQuality.ts';
import { count } from '#ui/format.ts';
import { Button } from '#ui/Button.tsx';
import { IconBack } from '#ui/icons.ts';
import { textOf, useLang, useText } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import type { Column } from '#ui/table/column.ts';
import { LazyDataTable } from '#ui/table/LazyDataTable.tsx';
import { alertColumns } from '../alertColumns.tsx';
import type { QueueRow } from '../queueRows.ts';
import { alertDeskText } from '../deskText.ts';
import { figureWords } from './figureWords.ts';
import { QUALITY_DAYS } from './qualityDays.ts';
import { qualityText } from './text.ts';

type Props = {
  figure: AlertFigure;
  /** Absent: the whole city. */
  district?: string | undefined;
  selected: string | null;
  onOpen: (id: string) => void;
  onBack: () => void;
  href?: ((id: string) => string) | undefined;
};

function verdictColumn(lang: Lang): Column<QueueRow> {
  const words = textOf(alertDeskText, lang);
  const text = textOf(qualityText, lang);
  const said = ({ verdict }: QueueRow) => (verdict === null ? text.notJudged : words[verdict]);
  return { id: 'verdict', header: text.verdict, value: said };
}

/** The alerts that a figure of the quality counts, closed ones too. */
export function AlertsBehind({ figure, district, selected, onOpen, onBack, href }: Props) {
  'use memo';
  const text = useText(qualityText);
  const lang = useLang();
  const query = useQuery(all('alertsBehind', { figure, district, days: QUALITY_DAYS }));
  const title = text.behind(figureWords(figure, lang));
  return (
    <Panel
      title={title}
      query={query}
      finding={({ items }) => text.behindFinding(count(items.length, lang), count(QUALITY_DAYS, lang))}
      freshness={({ timeStamp }) => ({ kind: 'fresh', observedAt: Date.parse(timeStamp) })}
      actions={
        <Button onClick={onBack}>
          <IconBack aria-hidden="true" />
          {text.backToQueue}
        </Button>
      }
    >
      {({ items }) => (
        <LazyDataTable
          caption={title}
          columns={[...alertColumns(lang), verdictColumn(lang)]}
          rows={items}
          rowKey={({ id }) => id}
          selected={selected}
          onOpen={({ id }) => onOpen(id)}
          {...(href ? { href: ({ id }: { id: string }) => href(id) } : {})}
          exportName={text.csvName}
          empty={text.behindNone}
        />
      )}
    </Panel>
  );
}
