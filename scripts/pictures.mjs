// `npm run pictures`: remakes the screenshots of the README from the running product.
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumArgs, chromiumPath } from './chromium.mjs';
import { startCity } from './city.mjs';

const folder = process.argv[2] ?? 'docs/pictures';
const pictures = [
  { name: 'wall-overview', path: '/wall?rotate=0', width: 1920, height: 1080 },
  { name: 'wall-risk', path: '/wall?rotate=0&scene=risk', width: 1920, height: 1080 },
  { name: 'wall-clinics', path: '/wall?rotate=0&scene=clinics', width: 1920, height: 1080 },
  { name: 'wall-supplies', path: '/wall?rotate=0&scene=supplies', width: 1920, height: 1080 },
  { name: 'desk-map', path: '/desk?district=all', width: 1366, height: 768 },
  {
    name: 'desk-alerts-en',
    path: '/desk?page=alerts&district=all&lang=en&user=commander',
    width: 1366,
    height: 768,
  },
];

mkdirSync(folder, { recursive: true });
const city = await startCity({ start: '2020-02-03T09:30:00+08:00', paused: true });
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
try {
  for (const { name, path, width, height } of pictures) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(city.url + path);
    await page.waitForFunction(
      () => document.querySelector('[data-state]') && !document.querySelector('[aria-busy="true"]'),
    );
    await page.evaluate(() => document.fonts.ready);
    // The map settles over a few frames after its data are there, and the last font slices after that.
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `${folder}/${name}.png` });
    await page.close();
    console.log(`${folder}/${name}.png`);
  }
} finally {
  await browser.close();
  await city.stop();
}
