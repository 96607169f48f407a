import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Moment, ReplayMoment } from '#api/moment.ts';
import { useReplay } from '#api/replay/useReplay.ts';
import { useText } from '#ui/lang.ts';
import { Conductor } from './Conductor.tsx';
import type { ConductorProps } from './Conductor.tsx';
import { ReplayBadge } from './ReplayBadge.tsx';
import { replayText } from './text.ts';

/** What the screen shows in a replay: the moment, the cache of its facts, and what stands in the clock's place. */
export type ReplayShown = { moment: ReplayMoment; cache: QueryClient; face: ReactNode };

type Props = Omit<ConductorProps, 'target'> & {
  target: Moment;
  /** The cache of the present, and that of what is on the screen (null while nothing is). */
  live: QueryClient;
  before: QueryClient | null;
  onShown: (shown: ReplayShown) => void;
};

/** Everything of a replay but the page itself: stays after the first one, to say that it has ended. */
export function Replay({ target, live, before, onShown, ...rest }: Props) {
  const text = useText(replayText);
  useReplay(target, rest.shown, before, ({ moment, cache }) =>
    onShown({ moment, cache, face: <ReplayBadge moment={moment} /> }),
  );
  return (
    <>
      {/* The steps in between would only be noise. */}
      <output className="visually-hidden">
        {target.kind === 'live' ? text.left : rest.shown && text.entered}
      </output>
      {target.kind === 'replay' && (
        <QueryClientProvider client={live}>
          <Conductor target={target} {...rest} />
        </QueryClientProvider>
      )}
    </>
  );
}
