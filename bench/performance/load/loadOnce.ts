import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { metric, openPage } from '../page.ts';
import type { Screen } from '../page.ts';
import { readLoad, watchLoad } from './watchLoad.ts';
import type { Needs, Seen } from './watchLoad.ts';

export interface Load extends Seen {
  /** Script asked for before everything was painted, and within a second and a half after it. */
  scriptKiB: number;
  scriptInAllKiB: number;
  /** What the main thread had done when everything was painted, ms: in all, and of it script, layout and style. */
  busy: number;
  script: number;
  layout: number;
  style: number;
  /** Slices of the font asked for before everything was painted. */
  fontKiB: number;
  fonts: number;
}

const LONGEST_MS = 60_000;
/** Longer than the second that the blocking time looks on after the last panel. */
const AFTER_MS = 1500;
const KIB = 1024;

const sizes = new Map<string, Promise<number>>();

/** Script as gzip at its best, fonts as they are; asked of the server and not of the browser, which may have let go of it. */
function kibOf(url: string): Promise<number> {
  const read = async () => {
    const body = new Uint8Array(await (await fetch(url)).arrayBuffer());
    return (url.endsWith('.js') ? gzipSync(body, { level: 9 }) : body).length / KIB;
  };
  const kept = sizes.get(url) ?? read();
  sizes.set(url, kept);
  return kept;
}

async function sumOf(urls: readonly string[]): Promise<number> {
  const each = await Promise.all(urls.map(kibOf));
  return each.reduce((sum, size) => sum + size, 0);
}

/** One load of `url` by a browser that has never been there. */
export async function loadOnce(
  browser: Browser,
  { url, screen, slowdown, needs }: { url: string; screen: Screen; slowdown: number; needs: Needs },
): Promise<Load> {
  const { page, client, errors, close } = await openPage(browser, screen, slowdown);
  try {
    await page.addInitScript(watchLoad, needs);
    await page.goto(url);
    await page.waitForFunction(() => Number.isFinite(globalThis.seen.all), null, { timeout: LONGEST_MS });
    const spent = async (name: string) => 1000 * (await metric(client, name));
    const [busy, script, layout, style] = [
      await spent('TaskDuration'),
      await spent('ScriptDuration'),
      await spent('LayoutDuration'),
      await spent('RecalcStyleDuration'),
    ];
    await page.waitForTimeout(AFTER_MS);
    const seen = await page.evaluate(readLoad);
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name, startTime }) => ({ name, startTime })),
    );
    if (errors.length > 0) throw new Error(`${url}: ${errors[0]}`);
    const chosen = (ending: string, until = Number.POSITIVE_INFINITY) =>
      asked
        .filter(({ name, startTime }) => name.endsWith(ending) && startTime <= until)
        .map(({ name }) => name);
    const fonts = chosen('.woff2', seen.all);
    return {
      ...seen,
      busy,
      script,
      layout,
      style,
      scriptKiB: await sumOf(chosen('.js', seen.all)),
      scriptInAllKiB: await sumOf(chosen('.js')),
      fontKiB: await sumOf(fonts),
      fonts: fonts.length,
    };
  } finally {
    await close();
  }
}
