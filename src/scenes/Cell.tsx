import type { ReactNode } from 'react';
import { CrashBoundary } from '#ui/CrashBoundary.tsx';

/** A cell of a scene's grid: what crashes in it leaves its neighbours alone. */
export function Cell({ className, children }: { className: string | undefined; children: ReactNode }) {
  return (
    <div className={className}>
      <CrashBoundary>{children}</CrashBoundary>
    </div>
  );
}
