import type { AlertDetail } from '#contract/alert.ts';
import { usePageClock } from '#ui/clock.ts';
import { useLang, useText } from '#ui/lang.ts';
import styles from './ActionDialog.module.css';
import { ownerWords } from '../alertWords.ts';
import { timelineLines } from '../timelineLines.ts';
import { alertDeskText } from '../deskText.ts';
import { actionText } from './text.ts';
import { useEventWords } from '../useEventWords.ts';

/** What others did to the alert while somebody was writing, and how it stands now. */
export function LatestChange({ alert, announced }: { alert: AlertDetail; announced: boolean }) {
  const text = useText(actionText);
  const words = useText(alertDeskText);
  const lang = useLang();
  const { now } = usePageClock();
  const last = timelineLines(alert.timeline, useEventWords(), lang, now)[0];
  return (
    <div className={styles.change} aria-live="polite">
      {!announced && <p>{text.changed}</p>}
      <p className={styles.state}>
        {text.nowState(words[alert.state])} · {ownerWords(alert.owner, lang)}
      </p>
      {last && <p>{text.changedBy(last.who, last.what, last.at)}</p>}
      {last?.note && <p>{last.note}</p>}
    </div>
  );
}
