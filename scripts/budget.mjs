// The size budget of the built app, in gzip KiB of JavaScript and CSS, read from the build's own manifest.
// Sizes, not times: the same on every machine.
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('../dist/app/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

/** Every file that the named chunks need before they run. */
function closure(keys, seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key)) continue;
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the build has no chunk ${key}`);
    seen.add(key);
    closure(chunk.imports ?? [], seen);
  }
  return seen;
}

const gzipKiB = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length / 1024;
const sizeOf = (keys) => [...keys].reduce((sum, key) => sum + gzipKiB(manifest[key].file), 0);

/** With everything that those chunks load later by themselves. */
function withDynamic(keys) {
  const all = closure(keys);
  for (const key of all)
    for (const later of manifest[key].dynamicImports ?? []) if (!routes.has(later)) closure([later], all);
  return all;
}

const wall = 'src/scenes/Wall.tsx';
const rest = 'src/scenes/rest.ts';
const desk = 'src/workspaces/desk/Desk.tsx';
const chart = 'src/ui/chart/Chart.tsx';
// What the present route does not load: the other routes, and tiles where a city has set none.
const routes = new Set([wall, desk, 'src/workspaces/NotFound.tsx', 'src/ui/map/tileLayer.ts']);
const first = closure(['index.html', wall]);
const stream = 'src/api/stream/live.ts';
const overview = [stream, rest, chart];
// What the desk loads until every panel of its first page is painted, before anybody touches it.
const deskFirst = [
  'index.html',
  desk,
  stream,
  chart,
  'src/ui/table/DataTable.tsx',
  'src/features/clinics/forecast/VisitForecast.tsx',
  'src/ui/map/freeHandlers.ts',
  'src/ui/map/pointing.ts',
];
const budgets = [
  ['wall, until the first map is painted', first, 150],
  ['wall, the Overview with its charts', closure(overview, new Set(first)), 330],
  [
    'wall, all scenes, fetched after the Overview',
    closure([...overview, 'src/scenes/otherScenes.ts'], new Set(first)),
    365,
  ],
  ['desk, its first page with its table and charts', closure(deskFirst), 340],
  ['desk, all pages', withDynamic(['index.html', desk]), 450],
];

let over = 0;
for (const [name, keys, limit] of budgets) {
  const size = sizeOf(keys);
  if (size > limit) over += 1;
  console.log(`${size > limit ? 'over' : 'ok'}  ${size.toFixed(1)} of ${limit} KiB gzip  ${name}`);
  if (process.argv.includes('--files')) {
    for (const key of keys)
      console.log(`      ${gzipKiB(manifest[key].file).toFixed(1)}  ${manifest[key].file}`);
  }
}

const shipped = Object.values(manifest)
  .map(({ file }) => file)
  .filter((file) => file.endsWith('.js'));
const mocked = shipped.filter((file) =>
  readFileSync(new URL(file, dist), 'utf8').includes('mockServiceWorker'),
);
if (mocked.length > 0 || existsSync(new URL('mockServiceWorker.js', dist))) {
  over += 1;
  console.log(`over  mock code is in the build: ${mocked.join(', ') || 'mockServiceWorker.js'}`);
}
process.exit(over > 0 ? 1 : 0);
