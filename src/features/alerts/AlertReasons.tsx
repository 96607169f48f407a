import type { AlertDetail } from '#contract/alert.ts';
import { Button } from '#ui/Button.tsx';
import { IconDetails } from '#ui/icons.ts';
import { useLang, useText } from '#ui/lang.ts';
import styles from './AlertDetail.module.css';
import { reasonFigures } from './reasonFigures.ts';
import { evidenceLinks } from './evidenceLinks.ts';
import type { OpenEvidence } from './evidenceLinks.ts';
import { alertDeskText } from './deskText.ts';

/** Why the alert stands, in words and figures, and the way to the records themselves. */
export function AlertReasons({ alert, open }: { alert: AlertDetail; open: OpenEvidence }) {
  const text = useText(alertDeskText);
  const lang = useLang();
  const links = evidenceLinks(alert, open);
  return (
    <section className={styles.part} aria-label={text.reasons}>
      <h3 className={styles.title}>{text.reasons}</h3>
      <ul className={styles.reasons}>
        {alert.reasons.map((reason) => (
          <li key={`${reason.indicator} ${reason.text.zh}`}>
            <p className={styles.reason}>{reason.text[lang]}</p>
            <p className={styles.quiet}>{reasonFigures(reason, lang)}</p>
          </li>
        ))}
      </ul>
      <p className={`${styles.line} no-print`}>
        {links.map(({ label, go }) => (
          <Button key={label} onClick={go}>
            {text[label]}
            <IconDetails aria-hidden="true" />
          </Button>
        ))}
      </p>
    </section>
  );
}
