import { useText } from '#ui/lang.ts';
import { Select } from '#ui/Select.tsx';
import styles from './Conductor.module.css';
import { restMs, stepHours } from './pace.ts';
import type { Pace, Speed } from './pace.ts';
import { stepWords } from './stepWords.ts';
import { conductorText } from './conductorText.ts';

type Props = {
  pace: Pace;
  onPace: (pace: Pace) => void;
  /** Leaves the labels to those who do not see the bar. */
  terse: boolean;
};

/** How far a step goes, and how fast they follow each other. */
export function PaceControls({ pace, onPace, terse }: Props) {
  const text = useText(conductorText);
  const speeds = Object.keys(restMs) as Speed[];
  return (
    <div className={styles.pace}>
      <Select
        label={text.step}
        beside
        labelHidden={terse}
        value={String(pace.hours)}
        options={stepHours.map((hours) => ({ value: String(hours), label: stepWords(hours, text) }))}
        onChange={(hours) => onPace({ ...pace, hours: Number(hours) })}
      />
      <Select
        label={text.speed}
        beside
        labelHidden={terse}
        value={pace.speed}
        options={speeds.map((speed) => ({ value: speed, label: text[speed] }))}
        onChange={(speed) => onPace({ ...pace, speed })}
      />
    </div>
  );
}
