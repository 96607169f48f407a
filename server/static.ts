import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Hono } from 'hono';
import { tileOrigins } from '#contract/siteConfig.ts';
import type { SiteConfig } from '#contract/siteConfig.ts';
import { gzipAnswers } from './gzipAnswers.ts';
import { securityHeaders } from './securityHeaders.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const packed = new Set(['.woff2', '.png', '.ico']);
const SMALL_BYTES = 1_024;

type Encoding = 'br' | 'gzip' | 'identity';
type Asset = {
  body: Uint8Array<ArrayBuffer>;
  type: string;
  etag: string;
  encoded: Map<Encoding, Uint8Array<ArrayBuffer>>;
};

const shrink = {
  br: (body: Uint8Array) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body: Uint8Array) => promisify(gzip)(body, { level: 9 }),
};

const bytes = (buffer: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);

async function readAsset(root: string, path: string): Promise<Asset> {
  const body = bytes(await readFile(join(root, path)));
  const digest = await crypto.subtle.digest('SHA-256', body);
  const tag = Array.from(new Uint8Array(digest).slice(0, 8), (byte) => byte.toString(16).padStart(2, '0'));
  const type = types[extname(path)] ?? 'application/octet-stream';
  return { body, type, etag: `"${tag.join('')}"`, encoded: new Map() };
}

/** Each form is made when it is first asked for and kept: the files never change while the server runs. */
async function encodedBody(asset: Asset, encoding: Encoding) {
  if (encoding === 'identity') return asset.body;
  const kept = asset.encoded.get(encoding) ?? bytes(await shrink[encoding](asset.body));
  asset.encoded.set(encoding, kept);
  return kept;
}

function encodingFor(path: string, asset: Asset, accepted: string): Encoding {
  if (packed.has(extname(path)) || asset.body.byteLength < SMALL_BYTES) return 'identity';
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

async function answer(path: string, asset: Asset, request: Request): Promise<Response> {
  const encoding = encodingFor(path, asset, request.headers.get('Accept-Encoding') ?? '');
  const headers = new Headers({
    'Content-Type': asset.type,
    ETag: encoding === 'identity' ? asset.etag : asset.etag.replace(/"$/, `-${encoding}"`),
    Vary: 'Accept-Encoding',
    // Names under assets/ carry a hash of their content; every other name can get new content.
    'Cache-Control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.headers.get('If-None-Match') === headers.get('ETag')) {
    return new Response(null, { status: 304, headers });
  }
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding);
  const body = await encodedBody(asset, encoding);
  headers.set('Content-Length', String(body.byteLength));
  return new Response(body, { headers });
}

async function namesIn(root: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Set(
    files.map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll(sep, '/')),
  );
}

export type SiteOptions = {
  /** Folder of the built dashboard. */
  root: string;
  api: (request: Request) => Response | Promise<Response>;
  /** Served as /config.json; without tiles where absent. */
  config?: SiteConfig;
};

/**
 * The whole site for Node: the API under /api, the built files, and index.html for the addresses of the dashboard.
 * Only files that are in `root` when first asked are served; everything carries the security headers.
 */
export function createSite({ root, api, config = { tiles: null } }: SiteOptions): Hono {
  let names: Promise<ReadonlySet<string>> | undefined;
  const assets = new Map<string, Promise<Asset>>();
  const serve = async (path: string, request: Request): Promise<Response | null> => {
    names ??= namesIn(root);
    if (!(await names).has(path)) return null;
    const asset = assets.get(path) ?? readAsset(root, path);
    assets.set(path, asset);
    return answer(path, await asset, request);
  };
  const notFound = () =>
    new Response('Not found\n', { status: 404, headers: { 'Content-Type': 'text/plain' } });

  const site = new Hono();
  site.use(securityHeaders(tileOrigins(config)));
  site.use('/api/*', gzipAnswers());
  site.all('/api/*', (context) => api(context.req.raw));
  site.get('/config.json', (context) => context.json(config, 200, { 'Cache-Control': 'no-cache' }));
  site.get('/', async (context) => (await serve('index.html', context.req.raw)) ?? notFound());
  for (const page of ['/wall', '/desk']) {
    const index = async (request: Request) => (await serve('index.html', request)) ?? notFound();
    site.get(page, (context) => index(context.req.raw));
    site.get(`${page}/*`, (context) => index(context.req.raw));
  }
  site.get('*', async (context) => (await serve(context.req.path.slice(1), context.req.raw)) ?? notFound());
  site.notFound(notFound);
  return site;
}
