import { textOf, useText } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { useFitting } from '#ui/useFitting.ts';
import { AlertCard } from './AlertCard.tsx';
import styles from './AlertColumn.module.css';
import { alertText } from './text.ts';
import { unshown } from './wallCards.ts';
import type { WallAlerts } from './wallCards.ts';

/** More cards than any wall has room for are not laid out at all. */
const MOST_CARDS = 20;

type Props = WallAlerts & ReturnType<typeof useFitting>;

/** Whole cards only: what does not fit is counted in words, not cut off. */
export function WallCards({ cards, flood, waiting, list, fits }: Props) {
  const text = useText(alertText);
  return (
    <>
      {flood && <p className={styles.flood}>{text.flood(String(waiting))}</p>}
      <ol className={styles.cards} ref={list}>
        {cards.slice(0, MOST_CARDS).map((card, index) => (
          <li
            key={card.key}
            className={styles.place}
            data-hidden={index >= fits || undefined}
            aria-hidden={index >= fits || undefined}
          >
            <AlertCard card={card} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** How many alerts found no room, and how many of them wait for somebody; empty where all did. */
export function moreWords(cards: WallAlerts['cards'], fits: number, lang: Lang): string {
  const text = textOf(alertText, lang);
  const rest = unshown(cards, Math.min(fits, MOST_CARDS));
  if (rest.count === 0) return '';
  return (rest.neglected > 0 ? text.moreUrgent : text.more)(String(rest.count), String(rest.neglected));
}
