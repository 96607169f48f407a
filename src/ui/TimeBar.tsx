import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { day, weekday } from './format.ts';
import { IconNext, IconPrevious } from './icons.ts';
import { useLang, useText } from './lang.ts';
import { kitText } from './text.ts';
import styles from './TimeBar.module.css';

type Props = {
  /** ISO days in order, e.g. '2020-02-03'. */
  days: readonly string[];
  value: string;
  onChange: (day: string) => void;
  /** Names what the days select; defaults to the word for a date. */
  label?: string;
  /** Drawn over the track, day above day. */
  picture?: ReactNode;
};

/** A day of a period: drag, arrow keys or step. */
export function TimeBar({ days, value, onChange, label, picture }: Props) {
  const lang = useLang();
  const text = useText(kitText);
  const last = days.length - 1;
  const at = Math.max(0, days.indexOf(value));
  const go = (index: number) => {
    const next = days[Math.min(Math.max(index, 0), last)];
    if (next !== undefined && next !== value) onChange(next);
  };
  const words = value === '' ? '' : `${day(value, lang)} ${weekday(value, lang)}`;
  return (
    <div className={styles.bar}>
      <Button
        kind="quiet"
        className="no-print"
        aria-label={text.previousDay}
        disabled={at <= 0}
        onClick={() => go(at - 1)}
      >
        <IconPrevious />
      </Button>
      <div className={styles.track}>
        {picture}
        <input
          type="range"
          className={`${styles.range} no-print`}
          min={0}
          max={Math.max(last, 0)}
          value={at}
          aria-label={label ?? text.day}
          aria-valuetext={words}
          onChange={(event) => go(Number(event.currentTarget.value))}
        />
        <div className={styles.ends} aria-hidden="true">
          <span>{day(days[0] ?? '', lang)}</span>
          <span>{day(days[last] ?? '', lang)}</span>
        </div>
      </div>
      <Button
        kind="quiet"
        className="no-print"
        aria-label={text.nextDay}
        disabled={at >= last}
        onClick={() => go(at + 1)}
      >
        <IconNext />
      </Button>
      <output className={styles.value}>{words}</output>
    </div>
  );
}
