import type { Hono } from 'hono';
import { ApiError } from './apiError.ts';

/**
 * Answers every other method on the known paths with a 405 that names those allowed. To be mounted after the
 * operations: the first route that answers wins. HEAD is answered wherever GET is.
 */
export function refuseOtherMethods(app: Hono): void {
  const known = new Map<string, Set<string>>();
  for (const { method, path } of app.routes) {
    const methods = known.get(path) ?? new Set<string>();
    methods.add(method);
    if (method === 'GET') methods.add('HEAD');
    known.set(path, methods);
  }
  for (const [path, methods] of known) {
    const allowed = [...methods].sort();
    app.all(path, ({ req }) => {
      throw new ApiError(
        'method-not-allowed',
        `${req.method} has no meaning here. Use ${allowed.join(' or ')}.`,
        {
          allow: allowed,
        },
      );
    });
  }
}
