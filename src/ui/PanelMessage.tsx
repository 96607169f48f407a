import { Button } from './Button.tsx';
import { usePageClock } from './clock.ts';
import { freshnessWords } from './freshness.ts';
import type { Freshness } from './freshness.ts';
import { useLang, useText } from './lang.ts';
import styles from './Panel.module.css';
import { kitText } from './text.ts';
import { useTheme } from './theme.ts';

/** Nothing can be shown: what failed, since when, when it is tried again; at a desk also a button. */
export function PanelMessage({
  failure,
  onRetry,
}: {
  failure: Freshness;
  onRetry?: (() => unknown) | undefined;
}) {
  const lang = useLang();
  const text = useText(kitText);
  const theme = useTheme();
  const { now } = usePageClock();
  const { loud, quiet } = freshnessWords(failure, lang, now);
  return (
    <div className={styles.message} role="alert">
      <p className={styles.what}>{loud}</p>
      <p>{quiet}</p>
      {theme === 'office' && onRetry && (
        <Button
          onClick={() => {
            onRetry();
          }}
        >
          {text.retry}
        </Button>
      )}
    </div>
  );
}
