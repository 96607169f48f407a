import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { CrashBoundary } from '#ui/CrashBoundary.tsx';
import { useText } from '#ui/lang.ts';
import { conditionOf } from './condition.ts';
import type { SpecimenState } from './condition.ts';
import styles from './Gallery.module.css';
import { specimenClient } from './specimenClient.ts';
import type { Fixture } from './specimenClient.ts';
import { galleryText } from './text.ts';

type Props = { state: SpecimenState; fixture: Fixture; now: number; wide: boolean; children: ReactNode };

/** One panel in one state, on fixtures of its own. `now` is the moment at which the page was opened. */
export function Specimen({ state, fixture, now, wide, children }: Props) {
  const text = useText(galleryText);
  const [client] = useState(() => specimenClient(fixture, conditionOf(state, now)));
  return (
    <div className={styles.specimen} data-specimen={state} data-wide={wide || undefined}>
      <h3 className={styles.state}>{text[state]}</h3>
      <div className={styles.stage}>
        <CrashBoundary resetOn={state}>
          <QueryClientProvider client={client}>{children}</QueryClientProvider>
        </CrashBoundary>
      </div>
    </div>
  );
}
