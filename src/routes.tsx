import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { later, useLater } from './ui/later.ts';
import { linkTo } from './view.ts';

// A wall loads all its scenes at once: nothing can be fetched by a wall whose line is cut.
export const wall = later(() => import('./scenes/Wall.tsx'));
export const desk = later(() => import('./workspaces/desk/Desk.tsx'));
const NotFound = lazy(async () => ({ default: (await import('./workspaces/NotFound.tsx')).NotFound }));
const Gallery = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import('./workspaces/gallery/Gallery.tsx')).Gallery }))
  : null;

export function Routes() {
  return (
    <Suspense fallback={null}>
      <Switch>
        <Route path="/wall" component={WallRoute} />
        <Route path="/desk" component={DeskRoute} />
        {Gallery && <Route path="/gallery" component={Gallery} />}
        <Route path="/">
          <Redirect to={linkTo('/desk')} replace />
        </Route>
        <Route component={NotFound} />
      </Switch>
    </Suspense>
  );
}

function WallRoute() {
  const code = useLater(wall);
  return code && <code.Wall />;
}

function DeskRoute() {
  const code = useLater(desk);
  return code && <code.Desk />;
}
