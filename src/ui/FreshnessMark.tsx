import { usePageClock } from './clock.ts';
import styles from './FreshnessMark.module.css';
import { freshnessWords } from './freshness.ts';
import type { Freshness } from './freshness.ts';
import { IconAge } from './icons.ts';
import { useLang } from './lang.ts';
import { useTheme } from './theme.ts';

/** The age and completeness of a feed in words; a plain caption while all is well, cyan as soon as it is not. */
export function FreshnessMark({ freshness, announce = false }: { freshness: Freshness; announce?: boolean }) {
  const lang = useLang();
  const { now } = usePageClock();
  // Beside a wall's large type there is room for the short form alone.
  const brief = useTheme() === 'wall';
  const { loud, quiet } = freshnessWords(freshness, lang, now, brief);
  if (loud === null && quiet === null) return null;
  return (
    <p className={styles.mark} data-kind={freshness.kind} aria-live={announce ? 'polite' : undefined}>
      {loud !== null && (
        <span className={styles.loud}>
          <IconAge className={styles.icon} aria-hidden="true" />
          {loud}
        </span>
      )}
      {quiet !== null && <span>{quiet}</span>}
    </p>
  );
}
