import { clock, isoDay } from './format.ts';
import { useText } from './lang.ts';
import styles from './PictureBadge.module.css';
import { pictureText } from './pictureText.ts';

/** In the place of the clock: the moment of the last known picture, in the colour of what is old. */
export function PictureBadge({ at }: { at: number }) {
  const text = useText(pictureText);
  return (
    <p className={styles.badge}>
      <time className={styles.moment}>{text.at(`${isoDay(at)} ${clock(at)}`)}</time>
      <span className={styles.note}>{text.note}</span>
    </p>
  );
}
