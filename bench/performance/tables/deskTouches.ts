import type { Page } from '@playwright/test';
import { touch } from './watchInput.ts';
import type { Felt } from './watchInput.ts';

export interface Touches {
  name: string;
  felt: Felt[];
}

const DETAIL = 'main section[aria-label="详情"]';

/** Points of the map, one for each district that can be hit in a coarse raster of it. */
async function districtsOnMap(page: Page): Promise<{ x: number; y: number }[]> {
  const box = await page.getByRole('application').first().boundingBox();
  if (!box) throw new Error('the map has no place on the page');
  const found = new Map<string, { x: number; y: number }>();
  for (let row = 2; row < 8; row++) {
    for (let column = 2; column < 8; column++) {
      const point = { x: box.x + (box.width * column) / 10, y: box.y + (box.height * row) / 10 };
      // oxlint-disable no-await-in-loop -- one pointer
      await page.mouse.click(point.x, point.y);
      // A second click soon after would be a double one, which opens the district.
      await page.waitForTimeout(400);
      // oxlint-enable no-await-in-loop
      const area = new URL(page.url()).searchParams.get('area');
      if (area && !found.has(area)) found.set(area, point);
    }
  }
  return [...found.values()];
}

async function repeat<Target>(
  targets: readonly Target[],
  times: number,
  each: (target: Target) => Promise<Felt>,
): Promise<Felt[]> {
  const felt: Felt[] = [];
  for (let at = 0; at < times; at++)
    for (const target of targets.slice(at % targets.length, (at % targets.length) + 1))
      // oxlint-disable-next-line no-await-in-loop -- one person touches one thing after the other
      felt.push(await each(target));
  return felt;
}

/** A district on the map, in the ranking and in the header's list. */
export async function selectDistricts(page: Page, url: string, times: number): Promise<Touches[]> {
  await page.goto(`${url}/desk?district=all`);
  const rows = page.getByRole('region', { name: '风险排序' }).getByRole('row');
  await rows.nth(2).waitFor();
  await page.waitForTimeout(1500);
  const points = await districtsOnMap(page);
  const onMap = await repeat(points, times, ({ x, y }) => touch(page, DETAIL, () => page.mouse.click(x, y)));
  const back = page.getByRole('button', { name: '返回排序' });
  const inRanking = await repeat([1, 2, 3, 4, 5, 6], times, async (row) => {
    await back.click();
    await rows.nth(row).waitFor();
    await page.waitForTimeout(300);
    return touch(page, DETAIL, () => rows.nth(row).click());
  });
  const list = page.getByLabel('区县');
  await list.focus();
  const inList = await repeat(['ArrowDown', 'ArrowDown', 'ArrowUp'], times, (key) =>
    touch(page, DETAIL, () => page.keyboard.press(key)),
  );
  return [
    { name: 'select a district on the map', felt: onMap },
    { name: 'select a district in the ranking', felt: inRanking },
    { name: 'turn the page to another district', felt: inList },
  ];
}

const QUEUE = 'main section section:has(table), main section:has(table)';

async function openQueue(page: Page, url: string) {
  await page.goto(`${url}/desk?page=alerts&district=all`);
  const queue = page.getByRole('region', { name: '预警列表' });
  await queue.getByRole('row').nth(20).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(2000);
  return queue;
}

/** An alert of the queue by mouse, and the next one by keys. */
export async function openAlerts(page: Page, url: string, times: number): Promise<Touches[]> {
  const queue = await openQueue(page, url);
  const rows = queue.getByRole('row');
  const byMouse = await repeat([3, 9, 5, 12, 7, 15], times, (row) =>
    touch(page, DETAIL, () => rows.nth(row).click()),
  );
  const byKeys = await repeat(['ArrowDown'], times, async (key) => {
    await page.keyboard.press(key);
    await page.waitForTimeout(300);
    return touch(page, DETAIL, () => page.keyboard.press('Enter'));
  });
  return [
    { name: 'open an alert by mouse', felt: byMouse },
    { name: 'open an alert by Enter', felt: byKeys },
  ];
}

/** Typed letter by letter and deleted again. */
const WORDS = ['supply', 'masks', 'hospital'];

export async function typeFilter(page: Page, url: string, times: number): Promise<Touches[]> {
  const queue = await openQueue(page, url);
  await queue.getByLabel('查找').click();
  const keys = WORDS.flatMap((word) => [...word, ...[...word].map(() => 'Backspace')]);
  const felt = await repeat(keys, Math.max(times, 2 * (WORDS[0]?.length ?? 0)), (key) =>
    touch(page, QUEUE, () => page.keyboard.press(key)),
  );
  return [{ name: 'type a letter into the filter', felt }];
}

/** The heading of a column, one after the other. */
export async function sortQueue(page: Page, url: string, times: number): Promise<Touches[]> {
  const queue = await openQueue(page, url);
  const felt = await repeat(['等级', '地点', '起始', '责任单位', '时限'], times, (name) =>
    touch(page, QUEUE, () => queue.getByRole('button', { name }).click()),
  );
  return [{ name: 'sort the alerts by a column', felt }];
}
