import { createMiddleware } from 'hono/factory';

/** Origins beside our own that a map may load its background from. */
export type Allowed = { images: readonly string[]; connections: readonly string[] };

/** Nothing inline, no eval, nothing from elsewhere. `blob:` images are charts, tiles and exports made in the page. */
const policyFor = ({ images, connections }: Allowed) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    ["img-src 'self' data: blob:", ...images].join(' '),
    "font-src 'self'",
    ["connect-src 'self'", ...connections].join(' '),
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');

const headers: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'screen-wake-lock=(self), fullscreen=(self), camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/** Sets the security headers on every answer, whoever made it. */
export const securityHeaders = (allowed: Allowed) =>
  createMiddleware(async (context, next) => {
    await next();
    context.res.headers.set('Content-Security-Policy', policyFor(allowed));
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
  });
