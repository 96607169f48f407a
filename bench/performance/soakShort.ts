import { chromium } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium.mjs';
import { twoDays } from './soak/plan.ts';
import { soakFindings } from './soak/soakPart.ts';

/** `npm run test:long`: two simulated days of the wall, for every night; writes no record. */
export async function main(): Promise<number> {
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
  try {
    const { verdicts } = await soakFindings(twoDays, browser);
    for (const { asked, measured, met } of verdicts)
      console.log(`${met ? 'ok    ' : 'FAILED'}  ${asked}: ${measured}`);
    const failed = verdicts.filter(({ met }) => !met).length;
    console.log(`${verdicts.length - failed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  } finally {
    await browser.close();
  }
}
