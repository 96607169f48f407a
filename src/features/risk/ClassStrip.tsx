import patterns from '#ui/HatchDots.module.css';
import { count, day as dayWords } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import styles from './ClassStrip.module.css';
import type { ClassDay } from './classStrip.ts';
import type { LegendKind } from './riskLayer.ts';
import { historyText } from './historyText.ts';

/** How many areas stood in each class, day by day: the highest class at the foot, so that its rise is seen. */
export function ClassStrip({
  strip,
  shown,
  legend,
}: {
  strip: readonly ClassDay[];
  shown: string;
  legend: LegendKind;
}) {
  const lang = useLang();
  const text = useText(historyText);
  const words = ({ classes, unknown }: ClassDay) =>
    [
      ...classes.map((areas, at) =>
        areas > 0 ? text.areasInClass(count(areas, lang), String(at + 1)) : null,
      ),
      unknown > 0 ? text.areasUnknown(count(unknown, lang)) : null,
    ]
      .filter((part) => part !== null)
      .reverse()
      .join(text.comma);
  const now = strip.find((each) => each.day === shown);
  const label = now ? `${text.strip} ${dayWords(shown, lang)} ${words(now)}` : text.strip;
  return (
    <div className={styles.whole} data-legend={legend}>
      <figure className={styles.strip} aria-label={label}>
        {strip.map((each) => (
          <div
            key={each.day}
            className={styles.day}
            data-shown={each.day === shown || undefined}
            title={`${dayWords(each.day, lang)} ${words(each)}`}
          >
            <span className={patterns.dots} style={{ flexGrow: each.unknown }} />
            {each.classes.map((areas, at) => (
              // The place in the list is the class.
              <span key={at + 1} className={styles.part} data-class={at + 1} style={{ flexGrow: areas }} />
            ))}
          </div>
        ))}
      </figure>
      <div className={styles.ends} aria-hidden="true">
        <span>{dayWords(strip[0]?.day ?? '', lang)}</span>
        <span>{dayWords(strip.at(-1)?.day ?? '', lang)}</span>
      </div>
    </div>
  );
}
