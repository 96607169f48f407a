import { useQuery } from '@tanstack/react-query';
import { all } from '#api/q.ts';
import { basisOf } from '#api/useFreshness.ts';
import { usePageClock } from '#ui/clock.ts';
import { useLang, useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { LazyDataTable } from '#ui/table/LazyDataTable.tsx';
import { alertColumns } from './alertColumns.tsx';
import { urgencyFinding } from './alertCounts.ts';
import { matches } from './alertFilter.ts';
import type { AlertFilter } from './alertFilter.ts';
import { AlertFilterBar } from './AlertFilterBar.tsx';
import { byUrgency } from './alertUrgency.ts';
import { alertText } from './text.ts';

type Props = {
  /** Absent: the whole city. */
  district?: string | undefined;
  filter?: AlertFilter | undefined;
  /** `replace` while a person types, so that Back does not step through letters. */
  onFilter: (change: AlertFilter, how: 'push' | 'replace') => void;
  selected: string | null;
  onOpen: (id: string) => void;
  /** The address of one alert, for opening it in another window. */
  href?: ((id: string) => string) | undefined;
};

/** Every open alert of the place, unowned and overdue first until a column is chosen to sort by. */
export function AlertQueue({ district, filter = {}, onFilter, selected, onOpen, href }: Props) {
  'use memo';
  const text = useText(alertText);
  const lang = useLang();
  const { now } = usePageClock();
  const query = useQuery(all('alerts', { open: 'true', district }));
  return (
    <Panel
      title={text.queueTitle}
      query={query}
      finding={({ items }) => urgencyFinding(items, lang, now)}
      freshness={({ timeStamp }) => ({ kind: 'fresh', observedAt: Date.parse(timeStamp) })}
      basis={({ items }) => basisOf(items.map(({ provenance }) => provenance))}
    >
      {({ items }) => {
        const rows = byUrgency(
          items.filter((alert) => matches(alert, filter)),
          now,
        );
        return (
          <LazyDataTable
            caption={text.queueTitle}
            columns={alertColumns(lang, now)}
            rows={rows}
            rowKey={({ id }) => id}
            selected={selected}
            onOpen={({ id }) => onOpen(id)}
            {...(href ? { href: ({ id }: { id: string }) => href(id) } : {})}
            exportName={text.csvName}
            empty={items.length === 0 ? text.none : text.noneFiltered}
            toolbar={
              <AlertFilterBar filter={filter} onFilter={onFilter} shown={rows.length} of={items.length} />
            }
          />
        );
      }}
    </Panel>
  );
}
