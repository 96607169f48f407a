import { useRef, useState } from 'react';
import { useNow } from '#api/clock.ts';
import { sameMoment } from '#api/moment.ts';
import type { ReplayMoment } from '#api/moment.ts';
import { useSession } from '#api/session.ts';
import { Button } from '#ui/Button.tsx';
import { clock, instant, isoDay, weekday } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import { Segmented } from '#ui/Segmented.tsx';
import styles from './Conductor.module.css';
import { DaySlider } from './DaySlider.tsx';
import { LiveGrave } from './LiveGrave.tsx';
import { paceOf, restMs } from './pace.ts';
import type { Pace } from './pace.ts';
import { PaceControls } from './PaceControls.tsx';
import { stepped, within } from './past.ts';
import type { Past } from './past.ts';
import { conductorText } from './conductorText.ts';
import { replayText } from './text.ts';
import { StepButtons } from './StepButtons.tsx';
import { useConductorKeys } from './useConductorKeys.ts';
import { usePlayback } from './usePlayback.ts';
import { useReplayPage } from './useReplayPage.ts';
import { useWithinPast } from './useWithinPast.ts';

export type ConductorProps = {
  /** The moment asked for; the screen follows when everything is there. */
  target: ReplayMoment;
  /** The moment on the screen; null while that is still the present. */
  shown: ReplayMoment | null;
  surface: 'wall' | 'desk';
  /** Plays from the start, about so many hours a second. */
  play?: number | undefined;
  onMoment: (moment: Omit<ReplayMoment, 'kind'>) => void;
  onLive: () => void;
};

const usualPace: Pace = { hours: 6, speed: 'medium' };

/** What can be replayed; null while unknown and where the API keeps no past. */
function usePast(): Past | null {
  const kept = useSession().data?.replay;
  const now = useNow();
  return kept && now !== null ? { from: Date.parse(kept.from), to: now } : null;
}

/** The one time bar of the whole screen: where in the past it is, by whose knowledge, and how it moves. */
export function Conductor({ target, shown, surface, play, onMoment, onLive }: ConductorProps) {
  const text = useText(conductorText);
  const bar = useRef<HTMLElement>(null);
  const past = usePast();
  const [pace, setPace] = useState(play === undefined ? usualPace : paceOf(play));
  const [playing, setPlaying] = useState(play !== undefined);
  const arrived = shown !== null && sameMoment(shown, target);
  const go = (at: number) => past && onMoment({ at: within(past, at), known: target.known });
  const step = (hours: number) => past && go(stepped(past, target.at, hours));
  const next = () => {
    step(pace.hours);
    // The record ends at the present, where nothing is left to play.
    if (past && stepped(past, target.at, pace.hours) >= within(past, past.to)) setPlaying(false);
  };
  const toggle = () => setPlaying(!playing);
  usePlayback({ playing, at: arrived && past ? target.at : null, restMs: restMs[pace.speed], next });
  useWithinPast(past, target.at, go);
  useReplayPage(bar, shown !== null, text.titlePrefix);
  useConductorKeys(surface === 'wall', { p: toggle });
  return (
    <>
      {shown && <div className={styles.frame} aria-hidden="true" />}
      <section ref={bar} className={`${styles.bar} no-print`} aria-label={text.bar} aria-busy={!arrived}>
        <Whereabouts target={target} shown={shown} />
        <StepButtons hours={pace.hours} playing={playing} onStep={step} onPlay={toggle} />
        {past && <DaySlider past={past} at={target.at} onAt={go} />}
        <PaceControls pace={pace} onPace={setPace} terse={surface === 'wall'} />
        <Segmented
          label={text.knowledge}
          value={target.known}
          onChange={(known) => onMoment({ at: target.at, known })}
          choices={[
            { value: 'then', label: text.knownThen },
            { value: 'now', label: text.knownNow },
          ]}
        />
        <LiveGrave />
        <Button kind="primary" onClick={onLive}>
          {text.toLive}
        </Button>
      </section>
    </>
  );
}

/** The moment in words; what is still being fetched for it; from when on alerts are on record. */
function Whereabouts({ target, shown }: Pick<ConductorProps, 'target' | 'shown'>) {
  const lang = useLang();
  const text = useText(conductorText);
  const words = useText(replayText);
  const session = useSession().data;
  const { at } = shown ?? target;
  const arrived = shown !== null && sameMoment(shown, target);
  const alertsFrom = session?.replay ? Date.parse(session.replay.alertsFrom) : null;
  const note = () => {
    if (session && !session.replay) return text.noPast;
    if (!arrived) return text.preparing(instant(target.at, lang));
    if (alertsFrom !== null && at < alertsFrom) return text.alertsFrom(instant(alertsFrom, lang));
    return null;
  };
  return (
    <p className={styles.whereabouts}>
      <strong className={styles.word}>{words.replay}</strong>
      <output className={styles.moment}>
        {isoDay(at)} {weekday(at, lang)} {clock(at)}
      </output>
      <span className={styles.note} data-slow={!arrived || undefined}>
        {note()}
      </span>
    </p>
  );
}
