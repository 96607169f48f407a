import type { AlertQuality } from '#contract/alertQuality.ts';
import { wilsonInterval } from '#model/alerts/quality/wilsonInterval.ts';
import { count, decimal, percent } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import styles from './AlertQuality.module.css';
import { attainedShare } from './attainedShare.ts';
import { judgedOf } from './qualityFinding.ts';
import { TargetVerdict } from './ResponseTargets.tsx';
import { ShareBar } from './ShareBar.tsx';
import { qualityText } from './text.ts';

/** The three targets, the yield and the load, in words that carry ten metres. */
export function WallQuality({ quality, days }: { quality: AlertQuality; days: string }) {
  const text = useText(qualityText);
  const lang = useLang();
  const { targets, load } = quality;
  const { judged, true: right } = judgedOf(quality);
  const share = wilsonInterval(right, judged);
  const names = {
    acknowledged: text.wallAcknowledged,
    verified: text.wallVerified,
    investigated: text.wallInvestigated,
  };
  return (
    <div className={styles.wall}>
      <p className={styles.note}>{text.wallTargets(days)}</p>
      <ul className={styles.rows}>
        {targets.map(({ step, share: inTime, attained, target }) => (
          <li key={step} className={styles.row}>
            <span className={styles.line}>
              <span className={styles.name}>{names[step]}</span>
              <TargetVerdict attained={attained} />
              <span className={styles.value}>{attainedShare(inTime, lang)}</span>
            </span>
            <ShareBar value={inTime} target={target} />
          </li>
        ))}
      </ul>
      {share && (
        <p>
          {text.wallYield(
            percent(share.value, lang),
            percent(share.low, lang),
            percent(share.high, lang),
            count(judged, lang),
          )}
        </p>
      )}
      <p>
        {text.wallLoad(
          decimal(load.perDay, lang),
          count(load.floods.length, lang),
          count(load.standing, lang),
          count(load.chattering, lang),
        )}
      </p>
    </div>
  );
}
