import { writeFile } from 'node:fs/promises';
import { expect, standing, test } from './city.ts';

test('a tile source that a city configures is drawn under the areas and credited', async ({
  page,
  openCity,
}, info) => {
  const file = info.outputPath('config.json');
  const tiles = { kind: 'xyz', url: '/icon.svg?{z}/{x}/{y}', attribution: '测试底图', maxZoom: 18 };
  await writeFile(file, JSON.stringify({ tiles }));
  process.env['CITY_CONFIG'] = file;
  const city = await openCity(standing).finally(() => delete process.env['CITY_CONFIG']);
  const asked = page.waitForRequest(/icon\.svg\?\d+\/\d+\/\d+/);
  await page.goto(`${city.url}/desk?district=all`);
  await asked;
  await expect(page.getByText('测试底图')).toBeVisible();
});
