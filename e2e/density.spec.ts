import type { Locator, Page } from '@playwright/test';
import { expect, standing, test } from './city.ts';

const map = (page: Page) => page.getByRole('application').first();
const shown = (page: Page) => map(page).locator('canvas:visible');
const outside = { x: 2, y: 2 };

async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  const box = await element.boundingBox();
  if (!box) throw new Error('the map has no place');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a density lies between land and borders, moves with them as one, and lies apart again', async ({
  page,
  openCity,
}) => {
  const city = await openCity(standing);
  await page.goto(`${city.url}/desk?layer=density&user=commander`);
  await expect(shown(page)).toHaveCount(3);
  const density = map(page).locator('canvas').nth(1);
  const wide = await density.evaluate((canvas: HTMLCanvasElement) => canvas.width);
  expect(wide).toBeLessThan((await density.boundingBox())?.width ?? 0);
  const { x, y } = await middleOf(map(page));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 20, { steps: 5 });
  await expect(density).toBeHidden();
  await page.mouse.move(x + 150, y + 90, { steps: 5 });
  // The uncovered edges are drawn beside the map: an outline of what is pointed at makes at most two without them.
  await expect.poll(() => shown(page).count()).toBeGreaterThan(4);
  await page.mouse.up();
  await page.mouse.move(outside.x, outside.y);
  await expect(shown(page)).toHaveCount(3);
});

test('what was pointed at is no longer outlined once the pointer has left', async ({ page, openCity }) => {
  const city = await openCity(standing);
  await page.goto(`${city.url}/desk?user=commander`);
  await expect(shown(page)).toHaveCount(1);
  const { x, y } = await middleOf(map(page));
  await page.mouse.move(x, y);
  await expect(shown(page)).toHaveCount(2);
  await page.mouse.move(outside.x, outside.y);
  await expect(shown(page)).toHaveCount(1);
});
