import patterns from './HatchDots.module.css';
import { useText } from './lang.ts';
import styles from './Legend.module.css';
import type { ColourRole } from './roles.ts';
import { kitText } from './text.ts';

export type LegendItem = {
  /** What is printed in the swatch, e.g. the class number. */
  mark?: string;
  label: string;
  fill?: ColourRole;
  ink?: ColourRole;
  pattern?: 'hatch' | 'dots';
};

/** What the paints mean, in order; each swatch carries its own number so that colour is never alone. */
export function Legend({
  items,
  title,
  compact = false,
}: {
  items: readonly LegendItem[];
  title?: string;
  compact?: boolean;
}) {
  const text = useText(kitText);
  return (
    <div className={styles.legend}>
      {title && <p className={styles.title}>{title}</p>}
      <ul className={styles.items} aria-label={title ?? text.legend} data-compact={compact || undefined}>
        {items.map((item) => (
          <li className={styles.item} key={`${item.mark ?? ''}${item.label}`}>
            <span
              className={[styles.swatch, item.pattern && patterns[item.pattern]].filter(Boolean).join(' ')}
              style={{
                backgroundColor: item.fill && `var(--${item.fill})`,
                color: item.ink && `var(--${item.ink})`,
              }}
            >
              {item.mark}
            </span>
            <span>{item.label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
