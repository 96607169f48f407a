import type { AlertDetail } from '#contract/alert.ts';
import { AlertBadge } from '#ui/AlertBadge.tsx';
import { useLang, useText } from '#ui/lang.ts';
import styles from './AlertDetail.module.css';
import { isPulsing } from './alertUrgency.ts';
import { alertDeskText } from './deskText.ts';

export function AlertHeading({ alert }: { alert: AlertDetail }) {
  const text = useText(alertDeskText);
  const lang = useLang();
  return (
    <header className={styles.heading}>
      <p className={styles.line}>
        <AlertBadge level={alert.level} pulsing={isPulsing(alert)} />
        <span className={styles.state}>{text[alert.state]}</span>
        <span>{text[alert.topic]}</span>
      </p>
      <h3 className={styles.what}>{alert.title[lang]}</h3>
      <p>{alert.place.name[lang]}</p>
      {alert.cleared && <p className={styles.quiet}>{text.cleared}</p>}
    </header>
  );
}
