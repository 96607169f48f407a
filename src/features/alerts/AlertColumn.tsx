import { useQuery } from '@tanstack/react-query';
import { all } from '#api/q.ts';
import { basisOf } from '#api/useFreshness.ts';
import { usePageClock } from '#ui/clock.ts';
import { useLang, useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { useFitting } from '#ui/useFitting.ts';
import styles from './AlertColumn.module.css';
import { moreWords, WallCards } from './WallCards.tsx';
import { urgencyFinding } from './alertCounts.ts';
import { alertText } from './text.ts';
import { wallCards } from './wallCards.ts';

/** The wall's alerts, gravest and most neglected first, as many as are readable; it keeps its place in every scene. */
export function AlertColumn({ district }: { district?: string | undefined }) {
  const text = useText(alertText);
  const lang = useLang();
  const { now } = usePageClock();
  const query = useQuery(all('alerts', { open: 'true', district }));
  const fitting = useFitting();
  return (
    <Panel
      title={text.title}
      compact
      className={styles.column}
      query={query}
      finding={({ items }) => urgencyFinding(items, lang, now)}
      isEmpty={({ items }) => items.length === 0}
      empty={text.none}
      freshness={({ timeStamp }) => ({ kind: 'fresh', observedAt: Date.parse(timeStamp) })}
      basis={({ items }) => basisOf(items.map(({ provenance }) => provenance))}
      footer={({ items }) => moreWords(wallCards(items, now).cards, fitting.fits, lang)}
    >
      {({ items }) => <WallCards {...wallCards(items, now)} {...fitting} />}
    </Panel>
  );
}
