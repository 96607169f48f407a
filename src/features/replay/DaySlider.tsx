import { useEffect, useEffectEvent, useState } from 'react';
import { day as dayWords, isoDay, weekday } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import styles from './Conductor.module.css';
import { onDay, pastDays } from './past.ts';
import type { Past } from './past.ts';
import { conductorText } from './conductorText.ts';

/** A drag passes many days; only one that is stayed on is worth asking for. */
const STAY_MS = 200;

type Props = { past: Past; at: number; onAt: (at: number) => void };

/** The days of the record; choosing one keeps the time of day. */
export function DaySlider({ past, at, onAt }: Props) {
  const lang = useLang();
  const text = useText(conductorText);
  const days = pastDays(past);
  const [passing, setPassing] = useState<string | null>(null);
  const shown = passing ?? isoDay(at);
  const choose = useEffectEvent((day: string) => {
    setPassing(null);
    onAt(onDay(past, at, day));
  });
  useEffect(() => {
    if (passing === null) return undefined;
    const timer = setTimeout(() => choose(passing), STAY_MS);
    return () => clearTimeout(timer);
  }, [passing]);
  return (
    <div className={styles.slider}>
      <span className={styles.end}>{dayWords(days[0] ?? '', lang)}</span>
      <input
        type="range"
        className={styles.range}
        min={0}
        max={days.length - 1}
        value={Math.max(0, days.indexOf(shown))}
        aria-label={text.day}
        aria-valuetext={`${dayWords(shown, lang)} ${weekday(shown, lang)}`}
        onChange={(event) => setPassing(days[Number(event.currentTarget.value)] ?? null)}
      />
      {passing && <output className={styles.passing}>{dayWords(passing, lang)}</output>}
      <span className={styles.end}>{dayWords(days.at(-1) ?? '', lang)}</span>
    </div>
  );
}
