import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { linkTo } from './view.ts';

// A wall loads all its scenes at once: nothing can be fetched by a wall whose line is cut.
const Wall = lazy(async () => ({ default: (await import('./scenes/Wall.tsx')).Wall }));
const Desk = lazy(async () => ({ default: (await import('./workspaces/desk/Desk.tsx')).Desk }));
const NotFound = lazy(async () => ({ default: (await import('./workspaces/NotFound.tsx')).NotFound }));
const Gallery = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import('./workspaces/gallery/Gallery.tsx')).Gallery }))
  : null;

export function Routes() {
  return (
    <Suspense fallback={null}>
      <Switch>
        <Route path="/wall" component={Wall} />
        <Route path="/desk" component={Desk} />
        {Gallery && <Route path="/gallery" component={Gallery} />}
        <Route path="/">
          <Redirect to={linkTo('/desk')} replace />
        </Route>
        <Route component={NotFound} />
      </Switch>
    </Suspense>
  );
}
