import { IconClose, IconDone } from '#ui/icons.ts';
import styles from './AlertQuality.module.css';

/** Met or not by sign and word; unknown is a word alone. */
export function Verdict({ good, words }: { good: boolean | null; words: string }) {
  return (
    <span className={styles.verdict} data-good={good ?? undefined}>
      {good === true && <IconDone aria-hidden="true" />}
      {good === false && <IconClose aria-hidden="true" />}
      {words}
    </span>
  );
}
