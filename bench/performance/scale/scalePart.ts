import type { Browser } from '@playwright/test';
import type { Cell, Findings, Part, Table, Verdict } from '../part.ts';
import { measureSurface } from './measureSurface.ts';
import type { SurfaceCost } from './measureSurface.ts';
import { reasons } from './reasons.ts';
import type { ServerCost } from './scaleServer.ts';
import { startScale } from './startScale.ts';
import { surfaces } from './surfaces.ts';

const everyCity = [
  { scenario: 'hangzhou-2020', times: 1 },
  { scenario: 'large-city', times: 5 },
  { scenario: 'megacity', times: 20 },
];
const only = process.env['BENCH_SCALE_CITIES']?.split(',');
const cities = everyCity.filter(({ scenario }) => only?.includes(scenario) ?? true);
/** Asked of everything that a page holds at the largest size. */
const MOST_PAGE_MIB = 300;
/** What takes less than this is not judged by its growth: a frame is as short as it gets. */
const NOTHING_MS = 20;

type Counts = {
  alerts: number;
  open: number;
  streets: number;
  clinics: number;
  cells: number;
};
type Sized = { times: number; scenario: string; counts: Counts; server: ServerCost; screens: SurfaceCost[] };

async function countsOf(url: string): Promise<Counts> {
  const ask = async (what: string) => (await fetch(`${url}/api/v1/${what}`)).json();
  const matched = async (what: string): Promise<number> => (await ask(`${what}limit=1`)).numberMatched;
  const { grid } = await ask('density');
  return {
    streets: await matched('regions?level=street&'),
    clinics: await matched('clinics?'),
    cells: grid.columns * grid.rows,
    alerts: await matched('alerts?'),
    open: await matched('alerts?open=true&'),
  };
}

async function measureCity(browser: Browser, scenario: string, times: number): Promise<Sized> {
  const city = await startScale(scenario);
  try {
    const counts = await countsOf(city.url);
    const screens: SurfaceCost[] = [];
    // oxlint-disable-next-line no-await-in-loop -- two at once would measure each other
    for (const surface of surfaces) screens.push(await measureSurface(browser, city, surface));
    return { times, scenario, counts, server: await city.cost(), screens };
  } finally {
    await city.stop();
  }
}

const digits = (value: number, places = 0): Cell =>
  Number.isFinite(value) ? Number(value.toFixed(places)) : '—';

/** Growth from the smallest to the largest city beside that of the city. */
function growth(values: readonly number[]): Cell {
  const [first = Number.NaN] = values;
  return `${digits((values.at(-1) ?? Number.NaN) / first, 1)}x`;
}

const columnsOf = (all: readonly Sized[], what: string) => [
  what,
  ...all.map(({ times }) => `x${times}`),
  'grows',
];

type Line = { name: string; of: (city: Sized) => number; places?: number };

function rowsOf(all: readonly Sized[], lines: readonly Line[]): Cell[][] {
  return lines.map(({ name, of, places }) => {
    const values = all.map(of);
    return [name, ...values.map((value) => digits(value, places)), growth(values)];
  });
}

const screenOf = ({ screens }: Sized, name: string) => screens.find(({ surface }) => surface === name);

/** One line for every screen, or for every update of every screen. */
function screenLines(): { loads: Line[]; updates: Line[]; busy: Line[]; memory: Line[] } {
  const update = (city: Sized, name: string, turn: string) =>
    screenOf(city, name)?.updates.find((each) => each.turn === turn);
  const each = surfaces.flatMap(({ name, turns }) => turns.map((turn) => ({ name, turn })));
  return {
    loads: surfaces.map(({ name }) => ({ name, of: (city) => screenOf(city, name)?.loadMs ?? Number.NaN })),
    updates: each.map(({ name, turn }) => ({
      name: `${name}: ${turn}`,
      of: (city) => update(city, name, turn)?.paintedMs ?? Number.NaN,
    })),
    busy: each.map(({ name, turn }) => ({
      name: `${name}: ${turn}`,
      of: (city) => update(city, name, turn)?.mainThreadMs ?? Number.NaN,
      places: 1,
    })),
    memory: surfaces.flatMap(({ name, showAll }) => [
      { name: `${name}, heap`, of: (city: Sized) => screenOf(city, name)?.heapMiB ?? Number.NaN, places: 1 },
      ...(showAll
        ? [
            {
              name: `${name}, heap after everything was shown`,
              of: (city: Sized) => screenOf(city, name)?.memory?.heapMiB ?? Number.NaN,
              places: 1,
            },
            {
              name: `${name}, the page in all after everything was shown`,
              of: (city: Sized) => screenOf(city, name)?.memory?.pageMiB ?? Number.NaN,
            },
          ]
        : []),
    ]),
  };
}

const sizeLines: Line[] = [
  { name: 'streets', of: ({ counts }) => counts.streets },
  { name: 'clinics', of: ({ counts }) => counts.clinics },
  { name: 'cells of the grid', of: ({ counts }) => counts.cells },
  { name: 'alerts', of: ({ counts }) => counts.alerts },
  { name: 'open alerts', of: ({ counts }) => counts.open },
];

const serverLines: Line[] = [
  { name: 'start, s', of: ({ server }) => server.seconds, places: 1 },
  { name: 'start, s of CPU', of: ({ server }) => server.cpuSeconds, places: 1 },
  { name: 'heap, MiB', of: ({ server }) => server.heapMiB },
  { name: 'memory (RSS), MiB', of: ({ server }) => server.memoryMiB },
];

function tablesOf(all: readonly Sized[]): Table[] {
  const lines = screenLines();
  return [
    { title: 'The cities', columns: columnsOf(all, ''), rows: rowsOf(all, sizeLines) },
    {
      title: 'Load until every panel holds its data, ms',
      columns: columnsOf(all, 'screen'),
      rows: rowsOf(all, lines.loads),
    },
    {
      title: 'An update until it is painted, ms',
      columns: columnsOf(all, 'screen: what happened'),
      rows: rowsOf(all, lines.updates),
    },
    {
      title: 'Main thread of the page per update, ms',
      columns: columnsOf(all, 'screen: what happened'),
      rows: rowsOf(all, lines.busy),
    },
    {
      title: 'Memory of the page, MiB',
      columns: columnsOf(all, 'screen'),
      rows: rowsOf(all, lines.memory),
    },
    { title: 'The API', columns: columnsOf(all, ''), rows: rowsOf(all, serverLines) },
  ];
}

const grows = (of: Line['of'], all: readonly Sized[]) => {
  const [first, last] = [all[0], all.at(-1)];
  return first && last ? of(last) / of(first) : Number.NaN;
};

/** Lines that grow faster than the city does, by how much. */
function faster(all: readonly Sized[], lines: readonly Line[], least: number): string[] {
  const size = grows(({ counts }) => counts.streets, all);
  return lines
    .filter(({ of }) => all.some((city) => of(city) > least) && grows(of, all) > size)
    .map(({ name, of }) => `${name} (${grows(of, all).toFixed(0)}x)`);
}

function verdictsOf(all: readonly Sized[]): Verdict[] {
  const { loads, updates, busy, memory } = screenLines();
  const last = all.at(-1);
  const pages = (last?.screens ?? []).flatMap((screen) => screen.memory?.pageMiB ?? []);
  const pageMiB = Math.max(...pages);
  const steep = [...faster(all, [...loads, ...updates, ...busy], NOTHING_MS), ...faster(all, memory, 0)];
  const unseen = updates
    .filter(({ of }) => all.some((city) => Number.isNaN(of(city))))
    .map(({ name }) => `${name} (never seen)`);
  const bad = [...steep, ...unseen];
  const named = [...sizeLines, ...serverLines].filter(
    ({ of }) => faster(all, [{ name: '', of }], 0).length > 0,
  );
  const unexplained = named.filter(({ name }) => !(name in reasons));
  return [
    {
      asked: `memory of a page in all below ${MOST_PAGE_MIB} MB at x${last?.times ?? 0}`,
      measured: `${((pageMiB * 1024 ** 2) / 1e6).toFixed(0)} MB`,
      met: (pageMiB * 1024 ** 2) / 1e6 < MOST_PAGE_MIB,
    },
    {
      asked: 'loads, updates and memory of a page grow more slowly than the city',
      measured: bad.length === 0 ? 'all of them' : `not: ${bad.join(', ')}`,
      met: bad.length === 0,
    },
    {
      asked: 'what grows faster than the city is named with its reason',
      measured:
        named.map(({ name }) => `${name}: ${reasons[name] ?? 'no reason known'}`).join('; ') || 'nothing',
      met: unexplained.length === 0,
    },
  ];
}

const method = `The product's API over three simulated cities, whose size is their number of streets, which stand still but for what this bench lets happen, each in a process of its own, and the built app in a browser that has never been there. Load: from the navigation until no panel waits for its data. An update: one clinic reports, one alert changes, the cases of a district are corrected (its risk and that of the city follow), or a new grid arrives; from its intake by the API until the last change of the picture (text or canvas) and two frames, so with the moment for which the page waits for more of the same before it asks again; and the browser's own count of the main thread (\`TaskDuration\`) meanwhile, less what the page cost in the moment before. Heap: after collection. The page in all: the renderer process as the kernel counts it (PSS: heap, canvases, layers, workers, and the browser's own code), after all scenes, or all pages of the desk, have been shown. The API: beyond a Node process that has loaded its program.`;

async function run(browser: Browser): Promise<Findings> {
  const all: Sized[] = [];
  // oxlint-disable-next-line no-await-in-loop -- two cities at once would measure each other
  for (const { scenario, times } of cities) all.push(await measureCity(browser, scenario, times));
  return { method, tables: tablesOf(all), verdicts: verdictsOf(all) };
}

export const scalePart: Part = { id: 'scale', title: 'Cost against the size of the city', run };
