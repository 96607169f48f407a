import { deviceName } from '#contract/session.ts';
import type { Principal } from '../handlers/handler.ts';
import { invalid } from './readInput.ts';

function decoded(header: string): string | null {
  try {
    return decodeURIComponent(header);
  } catch {
    return null;
  }
}

function nameIn(header: string): string {
  const name = deviceName.safeParse(decoded(header));
  if (name.success) return name.data;
  throw invalid(
    'header/X-Device',
    'Write a name of 1 to 40 characters, percent-encoded as UTF-8, or leave it out.',
  );
}

/**
 * Who asks, as a screen where the request names one in `X-Device`: whoever is signed in there, a screen in front of an
 * audience sees and does not act. Throws a 400 for what is no name.
 */
export function atDevice(request: Request, principal: Principal): Principal {
  const header = request.headers.get('X-Device');
  if (header === null) return principal;
  return { user: { ...principal.user, role: 'viewer' }, switchableTo: [], device: nameIn(header) };
}
