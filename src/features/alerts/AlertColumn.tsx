import { useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { useFitting } from '#ui/useFitting.ts';
import styles from './AlertColumn.module.css';
import { moreWords, WallCards } from './WallCards.tsx';
import { alertText } from './text.ts';
import { useOpenAlerts } from './useOpenAlerts.ts';
import { wallCards } from './wallCards.ts';

/** The wall's alerts, gravest and most neglected first, as many as are readable; it keeps its place in every scene. */
export function AlertColumn({ district }: { district?: string | undefined }) {
  'use memo';
  const text = useText(alertText);
  const { lang, since, alerts, panel } = useOpenAlerts(district);
  const fitting = useFitting();
  const cards = wallCards(alerts, since);
  return (
    <Panel
      {...panel}
      title={text.title}
      compact
      className={styles.column}
      isEmpty={({ items }) => items.length === 0}
      empty={text.none}
      footer={() => moreWords(cards.cards, fitting.fits, lang)}
    >
      {() => <WallCards {...cards} {...fitting} />}
    </Panel>
  );
}
