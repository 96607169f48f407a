import { AlertBadge } from '#ui/AlertBadge.tsx';
import { count } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { alertCounts } from './alertCounts.ts';
import styles from './AlertSummary.module.css';
import { alertDeskText } from './deskText.ts';
import { alertText } from './text.ts';
import { useOpenAlerts } from './useOpenAlerts.ts';

type Props = {
  surface: 'wall' | 'desk';
  /** Absent: the whole city. */
  district?: string | undefined;
  /** The address of the list behind a number. */
  href?: string | undefined;
};

/** How many alerts wait, by level, and how many of them nobody has or are late. */
export function AlertSummary({ surface, district, href }: Props) {
  const text = useText(alertDeskText);
  const shared = useText(alertText);
  const { lang, since, panel } = useOpenAlerts(district);
  return (
    <Panel
      {...panel}
      title={text.summaryTitle}
      footer={href && surface === 'desk' && <a href={href}>{text.queueTitle}</a>}
    >
      {({ items }) => {
        const counts = alertCounts(items, since);
        return (
          <div className={styles.summary}>
            <ul className={styles.levels}>
              {counts.byLevel.map(({ level, count: alerts }) => (
                <li key={level} className={styles.level}>
                  <AlertBadge level={level} />
                  <span className={styles.number}>{count(alerts, lang)}</span>
                </li>
              ))}
            </ul>
            <dl className={styles.handling}>
              <Handling name={shared.unowned} alerts={counts.unowned} loud />
              <Handling name={text.overdue} alerts={counts.overdue} loud />
              <Handling name={text.shelved} alerts={counts.shelved} />
            </dl>
          </div>
        );
      }}
    </Panel>
  );
}

function Handling({ name, alerts, loud = false }: { name: string; alerts: number; loud?: boolean }) {
  const lang = useLang();
  return (
    <div className={styles.fact} data-loud={(loud && alerts > 0) || undefined}>
      <dt>{name}</dt>
      <dd className={styles.number}>{count(alerts, lang)}</dd>
    </div>
  );
}
