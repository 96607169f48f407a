import type { ReactNode } from 'react';
import { CrashBoundary } from '#ui/CrashBoundary.tsx';
import { useLater } from '#ui/later.ts';
import { rest } from './restOfWall.ts';

type Parts = Awaited<ReturnType<typeof rest.load>>;
type Props = { children: (parts: Parts) => ReactNode };

/** A part of the wall that waits for the code after the first map. */
export function Rest(props: Props) {
  return (
    <CrashBoundary>
      <Arrived {...props} />
    </CrashBoundary>
  );
}

function Arrived({ children }: Props) {
  const parts = useLater(rest);
  return parts && children(parts);
}
