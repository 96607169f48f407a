import { use, useEffect, useState } from 'react';
import { usePageClock } from './clock.ts';
import { ExplainErrorContext } from './explainError.ts';
import { clock, instant, shortInstant } from './format.ts';
import { IconLinkLost } from './icons.ts';
import { useLang, useText } from './lang.ts';
import styles from './LinkBand.module.css';
import { kitText } from './text.ts';

type Props = {
  /** When the link was lost, epoch ms of the API's clock; null while it holds. */
  lostSince: number | null;
  retryAt?: number | null;
  /** Why the API answers, but not to this screen; null while it does. */
  refused?: unknown;
  /** A break shorter than this is not worth a word. */
  graceMs?: number;
};

/** One band across the foot while the link is lost; the picture above it stays. */
export function LinkBand({ lostSince, retryAt = null, refused = null, graceMs = 1_000 }: Props) {
  const lang = useLang();
  const text = useText(kitText);
  const { now, instead } = usePageClock();
  const explain = use(ExplainErrorContext);
  const worth = useOutlasted(lostSince !== null, graceMs);
  const words = instead ?? (refused ? explain(refused)[lang] : null);
  return (
    <div aria-live="assertive" className={styles.place}>
      {words !== null && (
        <p className={styles.band}>
          <IconLinkLost className={styles.icon} aria-hidden="true" />
          {words}
          <span className={styles.retry}>{text.retrying}</span>
        </p>
      )}
      {words === null && lostSince !== null && worth && (
        <p className={styles.band}>
          <IconLinkLost className={styles.icon} aria-hidden="true" />
          {text.linkLost(now === null ? instant(lostSince, lang) : shortInstant(lostSince, now, lang))}
          {retryAt !== null && <span className={styles.retry}>{text.linkRetry(clock(retryAt))}</span>}
        </p>
      )}
    </div>
  );
}

// Whether a loss has outlasted its grace. Its moment may be told anew meanwhile: that is still the same loss.
function useOutlasted(lost: boolean, graceMs: number): boolean {
  const [outlasted, setOutlasted] = useState(false);
  if (outlasted && !lost) setOutlasted(false);
  useEffect(() => {
    if (!lost) return;
    const timer = setTimeout(() => setOutlasted(true), graceMs);
    return () => clearTimeout(timer);
  }, [lost, graceMs]);
  return lost && (graceMs === 0 || outlasted);
}
