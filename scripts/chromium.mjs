// Finds a Chromium on a bare machine: CHROMIUM_PATH, Playwright's own, the system's, then the one inside an npm package.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const ownPackage = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const system = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];

// No GPU, as on most walls: painting through a software GPU (SwiftShader) is what stops a page for seconds.
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-dev-shm-usage',
  '--disable-gpu',
];

/** The path of a Chromium that can be started here. */
export async function chromiumPath() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
    return named;
  }
  const found = [chromium.executablePath(), ...system].find((path) => path && existsSync(path));
  return found ?? packagedChromium();
}

async function packagedChromium() {
  const version = ownPackage.devDependencies['@sparticuz/chromium'];
  // Without a Lambda's name in the environment the package leaves its system libraries packed.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const before = process.env.TMPDIR;
  // It reuses whatever it finds in the temporary folder, so each version gets its own.
  const own = join(tmpdir(), `chromium-${version}`);
  mkdirSync(own, { recursive: true });
  process.env.TMPDIR = own;
  const { default: packaged } = await import('@sparticuz/chromium');
  const path = await packaged.executablePath();
  // Its own font configuration names a folder that is not there, and it then crashes on the first form field.
  const fonts = join(own, 'fontconfig');
  mkdirSync(fonts, { recursive: true });
  const config = `<dir>${own}/fonts</dir><cachedir>${fonts}/cache</cachedir>`;
  writeFileSync(join(fonts, 'fonts.conf'), `<?xml version="1.0"?><fontconfig>${config}</fontconfig>\n`);
  process.env.FONTCONFIG_PATH = fonts;
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  return path;
}
