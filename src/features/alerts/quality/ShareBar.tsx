import styles from './AlertQuality.module.css';

type Props = {
  /** 0..1; null is unknown, drawn as an empty dotted track and not as zero. */
  value: number | null;
  interval?: { low: number; high: number } | null;
  target?: number;
};

const place = (share: number) => `${(Math.min(Math.max(share, 0), 1) * 100).toFixed(2)}%`;

/** A share with its interval or its target; the words beside it say the same. */
export function ShareBar({ value, interval = null, target }: Props) {
  return (
    <span className={styles.track} data-unknown={value === null || undefined} aria-hidden="true">
      {value !== null && <span className={styles.bar} style={{ width: place(value) }} />}
      {interval && (
        <span
          className={styles.interval}
          style={{ left: place(interval.low), width: place(interval.high - interval.low) }}
        />
      )}
      {target !== undefined && <span className={styles.tick} style={{ left: place(target) }} />}
    </span>
  );
}
