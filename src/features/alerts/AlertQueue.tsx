import { useState } from 'react';
import { count } from '#ui/format.ts';
import { useText } from '#ui/lang.ts';
import { Notice } from '#ui/Notice.tsx';
import { Panel } from '#ui/Panel.tsx';
import { LazyDataTable } from '#ui/table/LazyDataTable.tsx';
import { alertColumns } from './alertColumns.tsx';
import { matches } from './alertFilter.ts';
import type { AlertFilter } from './alertFilter.ts';
import { AlertFilterBar } from './AlertFilterBar.tsx';
import { byUrgency, isWaiting } from './alertUrgency.ts';
import { groupKey, isFlooded, queueRows } from './queueRows.ts';
import type { QueueRow } from './queueRows.ts';
import { alertText } from './text.ts';
import { useOpenAlerts } from './useOpenAlerts.ts';

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
  const { lang, now, panel } = useOpenAlerts(district);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const open = (row: QueueRow) => {
    if (row.alike === undefined) onOpen(row.id);
    else setOpened((others) => new Set(others).add(groupKey(row)));
  };
  return (
    <Panel {...panel} title={text.queueTitle}>
      {({ items }) => {
        const found = byUrgency(
          items.filter((alert) => matches(alert, filter)),
          now,
        );
        const flood = isFlooded(items, now);
        return (
          <>
            {flood && (
              <Notice kind="note">{text.floodQueue(count(items.filter(isWaiting).length, lang))}</Notice>
            )}
            <LazyDataTable
              caption={text.queueTitle}
              columns={alertColumns(lang, now)}
              rows={flood ? queueRows(found, opened) : found}
              rowKey={({ id }) => id}
              selected={selected}
              onOpen={open}
              {...(href ? { href: ({ id }: { id: string }) => href(id) } : {})}
              exportName={text.csvName}
              empty={items.length === 0 ? text.none : text.noneFiltered}
              toolbar={
                <AlertFilterBar filter={filter} onFilter={onFilter} shown={found.length} of={items.length} />
              }
            />
          </>
        );
      }}
    </Panel>
  );
}
