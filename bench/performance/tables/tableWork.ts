import { stat } from 'node:fs/promises';
import type { Page } from '@playwright/test';

export interface Scrolled {
  frames: number;
  seconds: number;
  /** The longest time between two frames, ms. */
  longest: number;
}

const SECONDS = 3;

/** Turns the wheel over the rows for SECONDS, down and up again. */
export async function scrollTable(page: Page): Promise<Scrolled> {
  const box = await page.getByRole('grid').first().boundingBox();
  if (!box) throw new Error('the table has no place on the page');
  await page.mouse.move(box.x + box.width / 2, 600);
  const counted = page.evaluate(
    (ms) =>
      new Promise<Scrolled>((resolve) => {
        const began = performance.now();
        const gaps: number[] = [];
        let last = began;
        const frame = (at: number) => {
          gaps.push(at - last);
          last = at;
          const seconds = (performance.now() - began) / 1000;
          if (seconds * 1000 < ms) requestAnimationFrame(frame);
          else resolve({ frames: gaps.length, seconds, longest: Math.max(...gaps) });
        };
        requestAnimationFrame(frame);
      }),
    SECONDS * 1000,
  );
  const until = performance.now() + SECONDS * 1000;
  while (performance.now() < until) {
    const down = until - performance.now() > (SECONDS * 1000) / 3;
    // oxlint-disable no-await-in-loop -- one wheel
    await page.mouse.wheel(0, down ? 120 : -120);
    await page.waitForTimeout(30);
    // oxlint-enable no-await-in-loop
  }
  return counted;
}

/** From the click to the whole file, ms, and its size. */
export async function exportTable(page: Page): Promise<{ ms: number; kib: number }> {
  const began = performance.now();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 CSV' }).first().click();
  const path = await (await download).path();
  return { ms: performance.now() - began, kib: (await stat(path)).size / 1024 };
}
