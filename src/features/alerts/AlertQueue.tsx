import { useDeferredValue, useState } from 'react';
import { useVersionedAlerts } from '#api/useVersionedAlerts.ts';
import type { Alert } from '#contract/alert.ts';
import { count } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import { Notice } from '#ui/Notice.tsx';
import { Panel } from '#ui/Panel.tsx';
import { LazyDataTable } from '#ui/table/LazyDataTable.tsx';
import { alertColumns } from './alertColumns.tsx';
import { matches, prepareSearch } from './alertFilter.ts';
import type { AlertFilter } from './alertFilter.ts';
import { AlertFilterBar } from './AlertFilterBar.tsx';
import styles from './AlertQueue.module.css';
import { byUrgency, isFlooded, isWaiting } from './alertUrgency.ts';
import { groupKey, queueRows } from './queueRows.ts';
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
  /** The address of one alert of the list so filtered, for opening it in another window. */
  href?: ((id: string, filter: AlertFilter) => string) | undefined;
};

const EVERYTHING: AlertFilter = {};

/** Every open alert of the place, unowned and overdue first until a column is chosen to sort by. */
export function AlertQueue({ district, ...props }: Props) {
  'use memo';
  const text = useText(alertDeskText);
  useVersionedAlerts();
  const { since, panel } = useOpenAlerts(district);
  return (
    <Panel {...panel} title={text.queueTitle}>
      {({ items }) => <Queue {...props} alerts={items} since={since} />}
    </Panel>
  );
}

type QueueProps = Omit<Props, 'district'> & {
  alerts: readonly Alert[];
  /** From when on their order holds. */
  since: number | null;
};

/** The letter typed is painted first; what is found by it follows, and until then says that it is not there yet. */
function Queue({ alerts, since, filter = EVERYTHING, onFilter, selected, onOpen, href }: QueueProps) {
  'use memo';
  const text = useText(alertDeskText);
  const shared = useText(alertText);
  const lang = useLang();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const applied = useApplied(filter);
  const pending =
    applied.find !== filter.find || applied.topic !== filter.topic || applied.level !== filter.level;
  const urgent = byUrgency(alerts, since);
  const flood = isFlooded(alerts, since);
  const found = urgent.filter((alert) => matches(alert, applied));
  const rows = flood ? queueRows(found, opened) : found;
  const open = (row: QueueRow) => {
    if (row.alike === undefined) onOpen(row.id);
    else setOpened((others) => new Set(others).add(groupKey(row)));
  };
  return (
    <>
      {flood && <FloodNote alerts={alerts} grouped={rows.length < found.length} />}
      <LazyDataTable
        caption={text.queueTitle}
        columns={alertColumns(lang)}
        rows={rows}
        rowKey={keyOf}
        selected={selected}
        onOpen={open}
        {...(href ? { href: ({ id }: { id: string }) => href(id, applied) } : {})}
        exportName={text.csvName}
        empty={alerts.length === 0 ? shared.none : text.noneFiltered}
        pending={pending}
        toolbar={
          <AlertFilterBar
            filter={filter}
            onFilter={onFilter}
            shown={found.length}
            of={alerts.length}
            pending={pending}
            onFocus={() => prepareSearch(alerts)}
          />
        }
      />
    </>
  );
}

const keyOf = ({ id }: { id: string }) => id;

/** The filter whose result is shown: that of the address as soon as there is time to work it out. */
function useApplied(filter: AlertFilter): AlertFilter {
  'use memo';
  const topic = useDeferredValue(filter.topic);
  const level = useDeferredValue(filter.level);
  const find = useDeferredValue(filter.find);
  return { topic, level, find };
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
