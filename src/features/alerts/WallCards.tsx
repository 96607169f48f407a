import { useText } from '#ui/lang.ts';
import { AlertCard } from './AlertCard.tsx';
import styles from './AlertColumn.module.css';
import { alertText } from './text.ts';
import { useFitting } from '#ui/useFitting.ts';
import { unshown } from './wallCards.ts';
import type { WallAlerts } from './wallCards.ts';

/** More cards than any wall has room for are not laid out at all. */
const MOST_CARDS = 16;

/** Whole cards only: what does not fit is counted in words, not cut off. */
export function WallCards({ cards, flood, waiting }: WallAlerts) {
  const text = useText(alertText);
  const { list, fits } = useFitting();
  const laidOut = cards.slice(0, MOST_CARDS);
  const shown = Math.min(fits, laidOut.length);
  const rest = unshown(cards, shown);
  const more = rest.neglected > 0 ? text.moreUrgent : text.more;
  return (
    <>
      {flood && <p className={styles.flood}>{text.flood(String(waiting))}</p>}
      <ol className={styles.cards} ref={list}>
        {laidOut.map((card, index) => (
          <li
            key={card.key}
            className={styles.place}
            data-hidden={index >= shown || undefined}
            aria-hidden={index >= shown || undefined}
          >
            <AlertCard card={card} />
          </li>
        ))}
      </ol>
      <p className={styles.more} aria-live="polite">
        {rest.count > 0 && more(String(rest.count), String(rest.neglected))}
      </p>
    </>
  );
}
