import styles from './MapLegend.module.css';
import type { MarkShape, Token } from './mapTypes.ts';

/** One mark as the map draws it. */
export function MarkSwatch({ shape, tone }: { shape: MarkShape; tone: Token }) {
  const colour = `var(--${tone})`;
  return (
    <svg className={styles.mark} viewBox="-12 -12 24 24" aria-hidden="true">
      {shape === 'dot' && <circle r="5" fill={colour} />}
      {shape === 'cross' && (
        <path d="M-6.5-6.5l13 13M6.5-6.5l-13 13" stroke={colour} strokeWidth="3.6" strokeLinecap="round" />
      )}
      {shape !== 'dot' && shape !== 'cross' && (
        <circle r="8.5" fill={shape === 'filled' ? colour : 'none'} stroke={colour} strokeWidth="3.6" />
      )}
      {shape === 'half' && <path d="M0-8.5a8.5 8.5 0 0 0 0 17z" fill={colour} />}
    </svg>
  );
}
