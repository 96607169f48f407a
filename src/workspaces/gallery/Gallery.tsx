import { useState } from 'react';
import { navigate, useSearch } from 'wouter/use-browser-location';
import { usePageClock } from '#ui/clock.ts';
import { useText } from '#ui/lang.ts';
import { useTheme } from '#ui/theme.ts';
import { specimenStates } from './condition.ts';
import styles from './Gallery.module.css';
import { panels } from './panels.tsx';
import { Primitives } from './Primitives.tsx';
import { Specimen } from './Specimen.tsx';
import { Switchboard } from './Switchboard.tsx';
import { galleryText } from './text.ts';

const PRIMITIVES = 'Primitives';

/** Every part in every state, without a network; `?show=` names one part, `?state=` one state of it. */
export function Gallery() {
  const text = useText(galleryText);
  const search = new URLSearchParams(useSearch());
  const { now } = usePageClock();
  const show = search.get('show') ?? PRIMITIVES;
  const href = (name: string) => {
    const params = new URLSearchParams(search);
    params.set('show', name);
    return `/gallery?${params.toString()}`;
  };
  return (
    <main className={styles.gallery}>
      <h1 className={styles.title}>{text.title}</h1>
      <Switchboard />
      <nav className={styles.board} aria-label={text.index}>
        <h2>{text.index}</h2>
        <ul className={styles.links}>
          {[PRIMITIVES, ...Object.keys(panels)].map((name) => (
            <li key={name}>
              <a
                href={href(name)}
                aria-current={name === show ? 'page' : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  navigate(href(name));
                }}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {now === null ? (
        <p>{text.waiting}</p>
      ) : (
        <Shown key={show} name={show} only={search.get('state')} now={now} />
      )}
    </main>
  );
}

function Shown({ name, only, now }: { name: string; only: string | null; now: number }) {
  const theme = useTheme();
  // Fixtures stand still while the clock goes on, or every panel would turn stale before one's eyes.
  const [opened] = useState(now);
  const panel = panels[name];
  if (!panel) return <Primitives />;
  const surface = theme === 'wall' ? 'wall' : 'desk';
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      <div className={styles.specimens}>
        {specimenStates
          .filter((state) => only === null || state === only)
          .map((state) => (
            <Specimen
              key={state}
              state={state}
              fixture={panel.fixture}
              now={opened}
              wide={panel.wide ?? false}
            >
              {panel.show(surface, opened)}
            </Specimen>
          ))}
      </div>
    </section>
  );
}
