import { gzipSync } from 'node:zlib';
import type { Browser, Response } from '@playwright/test';
import { openPage } from '../page.ts';
import type { Screen } from '../page.ts';
import { readLoad, watchLoad } from './watchLoad.ts';
import type { Needs, Seen } from './watchLoad.ts';

export interface Load extends Seen {
  /** Script asked for before everything was painted, and within a second and a half after it. */
  scriptKiB: number;
  scriptInAllKiB: number;
  /** Slices of the font asked for before everything was painted. */
  fontKiB: number;
  fonts: number;
}

const LONGEST_MS = 60_000;
/** Longer than the second that the blocking time looks on after the last panel. */
const AFTER_MS = 1500;
const KIB = 1024;

async function kibOf(answer: Response): Promise<number> {
  const body = await answer.body();
  return (answer.url().endsWith('.js') ? gzipSync(body, { level: 9 }) : body).length / KIB;
}

/** One load of `url` by a browser that has never been there. */
export async function loadOnce(
  browser: Browser,
  { url, screen, slowdown, needs }: { url: string; screen: Screen; slowdown: number; needs: Needs },
): Promise<Load> {
  const { page, errors, close } = await openPage(browser, screen, slowdown);
  try {
    const answers: Response[] = [];
    page.on('response', (answer) => {
      if (/\.(js|woff2)$/.test(answer.url())) answers.push(answer);
    });
    await page.addInitScript(watchLoad, needs);
    await page.goto(url);
    await page.waitForFunction(() => Number.isFinite(globalThis.seen.all), null, { timeout: LONGEST_MS });
    await page.waitForTimeout(AFTER_MS);
    const seen = await page.evaluate(readLoad);
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name, startTime }) => ({ name, startTime })),
    );
    if (errors.length > 0) throw new Error(`${url}: ${errors[0]}`);
    const askedAt = new Map(asked.map(({ name, startTime }) => [name, startTime]));
    const sum = async (ending: string, until: number) => {
      const chosen = answers.filter(
        (answer) => answer.url().endsWith(ending) && (askedAt.get(answer.url()) ?? 0) <= until,
      );
      const sizes = await Promise.all(chosen.map(kibOf));
      return { files: sizes.length, kib: sizes.reduce((total, size) => total + size, 0) };
    };
    const fonts = await sum('.woff2', seen.all);
    return {
      ...seen,
      scriptKiB: (await sum('.js', seen.all)).kib,
      scriptInAllKiB: (await sum('.js', Number.POSITIVE_INFINITY)).kib,
      fontKiB: fonts.kib,
      fonts: fonts.files,
    };
  } finally {
    await close();
  }
}
