import { use } from 'react';
import { useLink } from '#api/link.ts';
import { useMoment } from '#api/moment.ts';
import { useSession } from '#api/session.ts';
import { ClockFaceContext, usePageClock } from '#ui/clock.ts';
import { clock, isoDay, weekday } from '#ui/format.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import { scenes } from '#view.ts';
import { sceneText } from './text.ts';
import type { Rotation } from './useRotation.ts';
import styles from './WallHeader.module.css';

const numerals = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' } as const;

/** Name, scenes with the time each has left, what city this is, and the clock: in the same place in every scene. */
export function WallHeader({ rotation }: { rotation: Rotation }) {
  const lang = useLang();
  const text = useText(sceneText);
  const session = useSession().data;
  return (
    <header className={styles.header}>
      <div className={styles.identity}>
        <h1 className={styles.name}>{text.wall(session ? pick(session.city.name, lang) : '')}</h1>
        <Nature />
      </div>
      <div className={styles.turn}>
        <nav className={styles.scenes} aria-label={text.scenes}>
          {scenes.map((scene) => (
            <span
              key={scene}
              className={styles.scene}
              aria-current={scene === rotation.scene ? 'page' : undefined}
            >
              {text[scene]}
            </span>
          ))}
        </nav>
        <RotationBar rotation={rotation} />
        {session?.device !== undefined && (
          <span className={styles.device}>{text.device(session.device)}</span>
        )}
      </div>
      <WallClock />
    </header>
  );
}

/** That this is a simulated city, and at what speed it lives, where the name is, so that nobody takes it for real. */
function Nature() {
  const lang = useLang();
  const text = useText(sceneText);
  const session = useSession().data;
  const moment = useMoment();
  if (!session?.scenario) return null;
  const { paused, rate } = session.clock;
  return (
    <p className={styles.nature}>
      <strong className={styles.simulated}>{text.simulated}</strong>
      <span>{pick(session.scenario.title, lang)}</span>
      {moment.kind === 'live' && <span>{paused ? text.standing : text.speed(String(rate))}</span>}
    </p>
  );
}

function RotationBar({ rotation }: { rotation: Rotation }) {
  const text = useText(sceneText);
  const { hold, paused, seconds, scene } = rotation;
  if (hold) {
    const level = numerals[hold.alert.level as 1 | 2];
    return (
      <span className={styles.held} data-level={hold.alert.level}>
        {text.held(level)}
      </span>
    );
  }
  if (paused || seconds === 0) {
    return <span className={styles.turning}>{paused ? text.pausedByHand : text.fixed}</span>;
  }
  return (
    <span className={styles.turning}>
      <span className={styles.track} aria-hidden="true">
        <span key={scene} className={styles.bar} style={{ animationDuration: `${seconds}s` }} />
      </span>
      {text.turning(String(seconds))}
    </span>
  );
}

function WallClock() {
  const lang = useLang();
  const text = useText(sceneText);
  const { now } = usePageClock();
  const link = useLink();
  const face = use(ClockFaceContext);
  if (face) return <div className={styles.clock}>{face}</div>;
  if (now === null) return <p className={styles.clock}>{text.connecting}</p>;
  return (
    <div className={styles.clock}>
      <p className={styles.time}>
        {isoDay(now)} {weekday(now, lang)} <time className={styles.now}>{clock(now)}</time>
      </p>
      <p className={styles.state} data-link={link.kind}>
        {{ live: text.live, connecting: text.connecting, lost: text.lost }[link.kind]}
      </p>
    </div>
  );
}
