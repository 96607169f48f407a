import { Button } from '#ui/Button.tsx';
import { IconNext, IconPause, IconPlay, IconPrevious } from '#ui/icons.ts';
import { useText } from '#ui/lang.ts';
import { kitText } from '#ui/text.ts';
import styles from './Conductor.module.css';
import { stepWords } from './stepWords.ts';
import { conductorText } from './conductorText.ts';

type Props = {
  hours: number;
  playing: boolean;
  onStep: (hours: number) => void;
  onPlay: () => void;
};

/** A step back, play or pause, a step on. */
export function StepButtons({ hours, playing, onStep, onPlay }: Props) {
  const text = useText(conductorText);
  const kit = useText(kitText);
  const step = stepWords(hours, text);
  return (
    <div className={styles.steps}>
      <Button
        kind="quiet"
        aria-label={text.back(step)}
        title={text.back(step)}
        onClick={() => onStep(-hours)}
      >
        <IconPrevious aria-hidden="true" />
      </Button>
      <Button aria-label={playing ? kit.pause : kit.play} onClick={onPlay}>
        {playing ? <IconPause aria-hidden="true" /> : <IconPlay aria-hidden="true" />}
      </Button>
      <Button
        kind="quiet"
        aria-label={text.forward(step)}
        title={text.forward(step)}
        onClick={() => onStep(hours)}
      >
        <IconNext aria-hidden="true" />
      </Button>
    </div>
  );
}
