import { useState } from 'react';
import type { Alert } from '#contract/alert.ts';
import { count } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import { Notice } from '#ui/Notice.tsx';
import { Panel } from '#ui/Panel.tsx';
import { LazyDataTable } from '#ui/table/LazyDataTable.tsx';
import { alertColumns } from './alertColumns.tsx';
import { matches } from './alertFilter.ts';
import type { AlertFilter } from './alertFilter.ts';
import { AlertFilterBar } from './AlertFilterBar.tsx';
import styles from './AlertQueue.module.css';
import { byUrgency, isWaiting } from './alertUrgency.ts';
import { groupKey, isFlooded, queueRows } from './queueRows.ts';
import type { QueueRow } from './queueRows.ts';
import { alertDeskText } from './deskText.ts';
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
  const text = useText(alertDeskText);
  const shared = useText(alertText);
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
        const rows = flood ? queueRows(found, opened) : found;
        return (
          <>
            {flood && <FloodNote alerts={items} grouped={rows.length < found.length} />}
            <LazyDataTable
              caption={text.queueTitle}
              columns={alertColumns(lang, now)}
              rows={rows}
              rowKey={({ id }) => id}
              selected={selected}
              onOpen={open}
              {...(href ? { href: ({ id }: { id: string }) => href(id) } : {})}
              exportName={text.csvName}
              empty={items.length === 0 ? shared.none : text.noneFiltered}
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

function FloodNote({ alerts, grouped }: { alerts: readonly Alert[]; grouped: boolean }) {
  const text = useText(alertDeskText);
  const lang = useLang();
  const many = count(alerts.filter(isWaiting).length, lang);
  return (
    <div className={styles.flood}>
      <Notice>{grouped ? text.floodGrouped(many) : text.floodMany(many)}</Notice>
    </div>
  );
}
