import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { AlertShape } from '../AlertShape.tsx';
import type { AlertLevel } from '../AlertShape.tsx';
import patterns from '../HatchDots.module.css';
import type { ColourRole } from '../roles.ts';
import styles from './HeatTable.module.css';

export type HeatAxis = { key: string; label: string };

export type HeatCell = {
  /** Always printed: colour is never alone. */
  text: string;
  /** The alert that stands on the cell, drawn as its shape before the text. */
  mark?: AlertLevel;
  fill?: ColourRole;
  ink?: ColourRole;
  pattern?: 'hatch' | 'dots';
  /** What the cell means in words, where its text is too short for that. */
  label?: string;
};

export type HeatPlace = { row: string; column: string };

type Props = {
  caption: string;
  rows: readonly HeatAxis[];
  columns: readonly HeatAxis[];
  /** null: no data, drawn as dots. */
  cell: (row: string, column: string) => HeatCell | null;
  /** What the corner says, e.g. "Item". */
  corner?: string;
  selected?: HeatPlace | null;
  onSelect?: (place: HeatPlace) => void;
};

const steps: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Rows against columns, each cell painted by its band with its figure printed in it; one tab stop, arrow keys. */
export function HeatTable({ caption, rows, columns, cell, corner = '', selected = null, onSelect }: Props) {
  'use memo';
  const body = useRef<HTMLTableSectionElement>(null);
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const go = (row: number, column: number) => {
    const next = [clamp(row, rows.length), clamp(column, columns.length)] as const;
    setAt(next);
    body.current?.querySelector<HTMLElement>(`[data-at="${next[0]},${next[1]}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step) go(at[0] + step[0], at[1] + step[1]);
    else if (event.key === 'Home') go(at[0], 0);
    else if (event.key === 'End') go(at[0], columns.length - 1);
    else if ((event.key === 'Enter' || event.key === ' ') && onSelect) choose(at[0], at[1]);
    else return;
    event.preventDefault();
  };
  const choose = (row: number, column: number) => {
    const place = { row: rows[row]?.key, column: columns[column]?.key };
    if (place.row !== undefined && place.column !== undefined)
      onSelect?.({ row: place.row, column: place.column });
  };
  return (
    <div className={styles.box}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the ARIA grid pattern on a native table */}
      <table className={styles.table} role="grid" onKeyDown={onKeyDown}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, y) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {columns.map((column, x) => (
                <Cell
                  key={column.key}
                  at={`${y},${x}`}
                  cell={cell(row.key, column.key)}
                  active={at[0] === y && at[1] === x}
                  selected={selected?.row === row.key && selected.column === column.key}
                  onFocus={() => setAt([y, x])}
                  onClick={onSelect && (() => choose(y, x))}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = {
  at: string;
  cell: HeatCell | null;
  active: boolean;
  selected: boolean;
  onFocus: () => void;
  onClick?: (() => void) | undefined;
};

function Cell({ at, cell, active, selected, onFocus, onClick }: CellProps) {
  const pattern = cell ? cell.pattern : 'dots';
  return (
    <td
      data-at={at}
      tabIndex={active ? 0 : -1}
      aria-selected={selected}
      aria-label={cell?.label}
      className={[styles.cell, pattern && patterns[pattern]].filter(Boolean).join(' ')}
      data-hatched={pattern === 'hatch' || undefined}
      data-opens={onClick !== undefined || undefined}
      style={{
        backgroundColor: cell?.fill && `var(--${cell.fill})`,
        color: cell?.ink && `var(--${cell.ink})`,
      }}
      onFocus={onFocus}
      onClick={onClick}
    >
      {cell?.mark && <AlertShape level={cell.mark} className={styles.mark} />}
      {cell?.text ?? '—'}
    </td>
  );
}

function clamp(index: number, length: number): number {
  return Math.min(Math.max(index, 0), Math.max(length - 1, 0));
}
