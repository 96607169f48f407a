import { Fragment } from 'react';
import { AlertBadge } from '#ui/AlertBadge.tsx';
import { usePageClock } from '#ui/clock.ts';
import { firstClauses } from '#ui/firstClauses.ts';
import { useLang, useText } from '#ui/lang.ts';
import { wordsOf } from '#ui/wordsOf.ts';
import styles from './AlertCard.module.css';
import { isOverdue, isPulsing, isUnowned } from './alertUrgency.ts';
import { alertWords } from './alertWords.ts';
import { alertText } from './text.ts';
import type { WallCard } from './wallCards.ts';

/** What a card's line of captions holds, in half hanzi. */
const LINE = 45;

/** One alert in words that carry ten metres; a group of a flood says how many it stands for. */
export function AlertCard({ card }: { card: WallCard }) {
  const lang = useLang();
  const { now } = usePageClock();
  const [alert, ...others] = card.alerts;
  const words = alertWords(alert, lang, now);
  return (
    <article className={styles.card} data-level={alert.level} data-pulsing={isPulsing(alert) || undefined}>
      <p className={styles.head}>
        <AlertBadge level={alert.level} />
        <span>{words.since}</span>
      </p>
      <h3 className={styles.what}>
        {wordsOf(words.headline, lang).map((word, at) => (
          // Words of a title have no identity but their place.
          <Fragment key={`${at} ${word}`}>
            {word}
            <wbr />
          </Fragment>
        ))}
      </h3>
      {others.length > 0 ? (
        <GroupNote card={card} />
      ) : (
        <>
          {words.reason !== null && <p className={styles.reason}>{firstClauses(words.reason, LINE)}</p>}
          <p className={styles.handling}>
            <span data-loud={words.overdue || undefined}>{words.due}</span>
            <span data-loud={words.unowned || undefined}>{words.owner}</span>
          </p>
        </>
      )}
    </article>
  );
}

function GroupNote({ card }: { card: WallCard }) {
  const text = useText(alertText);
  const { now } = usePageClock();
  const unowned = card.alerts.filter(isUnowned).length;
  const overdue = card.alerts.filter((alert) => isOverdue(alert, now)).length;
  return (
    <>
      <p className={styles.reason}>{text.grouped(String(card.alerts.length))}</p>
      <p className={styles.handling}>
        <span data-loud={unowned > 0 || undefined}>{text.unownedCount(String(unowned))}</span>
        <span data-loud={overdue > 0 || undefined}>{text.overdueCount(String(overdue))}</span>
      </p>
    </>
  );
}
