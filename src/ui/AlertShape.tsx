import styles from './AlertBadge.module.css';

export type AlertLevel = 1 | 2 | 3 | 4;

/** Square, diamond, triangle, dot: the level told by shape alone, for eyes that cannot tell red from orange. */
export function AlertShape({ level, className }: { level: AlertLevel; className?: string }) {
  return (
    <svg
      className={[styles.shape, className].filter(Boolean).join(' ')}
      data-level={level}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {level === 1 && <rect x="1.5" y="1.5" width="13" height="13" />}
      {level === 2 && <path d="M8 0.5 15.5 8 8 15.5 0.5 8Z" />}
      {level === 3 && <path d="M8 1.5 15.5 14.5H0.5Z" />}
      {level === 4 && <circle cx="8" cy="8" r="6.5" />}
    </svg>
  );
}
