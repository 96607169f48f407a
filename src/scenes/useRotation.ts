import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTick } from '#api/clock.ts';
import { useMoment } from '#api/moment.ts';
import { openAlertsQuery } from '#features/alerts/openAlertsQuery.ts';
import { changeView, scenes, useView } from '#view.ts';
import type { SceneId } from '#view.ts';
import { holdOf, noteSeen } from './hold.ts';
import type { Hold } from './hold.ts';
import { setPaused, togglePaused, turned, usePaused } from './rotation.ts';

export type Rotation = {
  scene: SceneId;
  hold: Hold | null;
  /** The alert that holds, or would hold where the scene stands still anyway. */
  grave: Hold | null;
  paused: boolean;
  seconds: number;
};

/** How long a scene stays on a live wall, in seconds. A replay keeps its scene unless its address says otherwise. */
const USUAL_SECONDS = 60;

// As the alerts' column asks: one list, asked once.
const openAlerts = openAlertsQuery();

/** The grave alert that holds its scene, if any; remembers since when this wall has seen each alert. */
function useHold(): Hold | null {
  const [firstSeen] = useState(() => new Map<string, number>());
  const alerts = useQuery(openAlerts).data?.items ?? [];
  const now = useTick();
  noteSeen(firstSeen, alerts, now);
  return holdOf(alerts, firstSeen, now);
}

function useTimer(turning: boolean, scene: SceneId, seconds: number): void {
  useEffect(() => {
    if (!turning) return undefined;
    const next = () => changeView({ scene: turned(scenes, scene, 1) }, 'replace');
    const timer = setTimeout(next, seconds * 1000);
    return () => clearTimeout(timer);
  }, [turning, scene, seconds]);
}

function useKeys(scene: SceneId): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A control in focus has its own keys first.
      const own = event.key === ' ' ? 'button, input, select, a' : 'input, select';
      if (event.target instanceof Element && event.target.closest(own)) return;
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step !== undefined) {
        // Whoever reaches for another scene wants to see it, grave alert or not; space lets the turning go on.
        setPaused(true);
        changeView({ scene: turned(scenes, scene, step) }, 'replace');
      } else if (event.key === ' ') togglePaused();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [scene]);
}

/** Turns the scenes by itself, held by a grave alert; arrow keys step, space pauses. The scene is in the address. */
export function useRotation(): Rotation {
  const view = useView();
  const paused = usePaused();
  const { kind } = useMoment();
  const grave = useHold();
  // What was grave at a past moment asks nobody to act now.
  const hold = kind === 'replay' ? null : grave;
  const seconds = view.rotate ?? (kind === 'replay' ? 0 : USUAL_SECONDS);
  const chosen = view.scene ?? 'overview';
  const fixed = seconds === 0 || paused;
  const scene = hold && !fixed ? hold.scene : chosen;
  useTimer(!fixed && !hold, chosen, seconds);
  useKeys(scene);
  return { scene, hold: fixed ? null : hold, grave: hold, paused, seconds };
}
