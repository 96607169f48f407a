import styles from './CoverBar.module.css';
import { useText } from './lang.ts';
import { kitText } from './text.ts';

type Props = {
  label: string;
  /** null: unknown, drawn as an empty dotted track and not as zero. */
  value: number | null;
  /** The value already formatted with its unit, e.g. "4 days". */
  valueText: string;
  /** The end of the scale; a longer value fills the bar. */
  max: number;
  safety?: number;
  safetyText?: string;
  /** A range drawn behind the bar, e.g. the interval of a forecast. */
  band?: { low: number; high: number };
  /** Only a breached limit takes an alert colour. */
  breach?: 1 | 2 | 3 | 4 | null;
};

/** A level against its safety line. */
export function CoverBar({ label, value, valueText, max, safety, safetyText, band, breach = null }: Props) {
  const text = useText(kitText);
  const share = (amount: number) => `${(Math.min(Math.max(amount / max, 0), 1) * 100).toFixed(2)}%`;
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      <span className={styles.track} data-unknown={value === null || undefined} aria-hidden="true">
        {band && (
          <span
            className={styles.band}
            style={{ left: share(band.low), width: share(Math.max(0, band.high - band.low)) }}
          />
        )}
        {value !== null && (
          <span className={styles.bar} data-breach={breach ?? undefined} style={{ width: share(value) }} />
        )}
        {safety !== undefined && <span className={styles.tick} style={{ left: share(safety) }} />}
      </span>
      <span className={styles.value} data-breach={breach ?? undefined}>
        {valueText}
      </span>
      {safety !== undefined && (
        <span className="visually-hidden">{text.safetyLine(safetyText ?? String(safety))}</span>
      )}
    </div>
  );
}
