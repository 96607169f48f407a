import type { Browser } from '@playwright/test';
import type { Watched } from '../page.ts';
import { install, prepare } from './builds.ts';
import type { BuildName } from './builds.ts';
import { Gate } from './gate.ts';
import { LivingCity } from './livingCity.ts';
import { checkPicture } from './picture.ts';
import type { PictureCheck } from './picture.ts';
import type { Plan, Step, StepKind } from './plan.ts';
import { scenesInTurn } from './sceneNames.ts';
import { keepPicture, openWall, sampleOf, setAddress, shownBy, turnFast, untilWhole } from './wall.ts';
import type { Sample } from './wall.ts';
import { Watch } from './watch.ts';

const HOUR_MS = 3_600_000;
const CUT_MS = 1500;
const REJECTED_MS = 5000;
const SETTLED_MS = 2000;
/** The third reload within an hour waits a minute for itself. */
const RELOADED_WITHIN_MS = 120_000;
/** A wall that turns faster is never quiet enough for its watchdog. */
const CALM_TURN_SECONDS = 15;
const STILL_TURNS = 4;

export type DaySample = Sample & { at: number; loads: number };

export type SoakResult = {
  simulatedMs: number;
  /** Days that the wall has named in its clock. */
  days: string[];
  /** How often the wall has noticed and outlived a step, by kind. */
  noticed: Record<StepKind, number>;
  losses: number;
  refused: number;
  epochs: number;
  turns: number;
  turnsAtEnd: number;
  loads: number;
  samples: DaySample[];
  last: Sample;
  picture: PictureCheck;
  errors: string[];
  late: string[];
};

type Run = {
  plan: Plan;
  city: LivingCity;
  gate: Gate;
  wall: Watched;
  watch: Watch;
  epochs: Set<string>;
  samples: DaySample[];
  build: BuildName;
  /** Tells whoever waits how far it is. */
  say: (what: string) => void;
};

function startTelling(): (what: string) => void {
  const began = performance.now();
  return (what) => console.error(`${Math.round((performance.now() - began) / 1000)} s: ${what}`);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function noteEpoch({ city, epochs }: Run): Promise<void> {
  const answer = await fetch(`${city.url}/api/v1/session`);
  const { epoch }: { epoch: string } = await answer.json();
  epochs.add(epoch);
}

const lost = ({ watch }: Run, why: string) => watch.until(`${why}: link lost`, ({ link }) => link === 'lost');
const live = ({ watch }: Run, why: string) =>
  watch.until(`${why}: live again`, ({ link }) => link === 'live');

async function cut(run: Run): Promise<boolean> {
  await run.gate.cut();
  const noticed = await lost(run, 'cut');
  await pause(CUT_MS);
  await run.gate.open();
  return (await live(run, 'cut')) && noticed;
}

async function restart(run: Run): Promise<boolean> {
  const seen = lost(run, 'restart');
  await run.city.restart();
  const noticed = await seen;
  await noteEpoch(run);
  return (await live(run, 'restart')) && noticed;
}

async function reject(run: Run): Promise<boolean> {
  run.gate.reject(true);
  const noticed = await lost(run, 'rejected session');
  await pause(REJECTED_MS);
  const kept = (run.watch.shown?.regions ?? 0) > 0;
  run.gate.reject(false);
  return (await live(run, 'rejected session')) && noticed && kept;
}

async function deploy(run: Run): Promise<boolean> {
  const { watch, wall, plan } = run;
  const before = watch.shown;
  await setAddress(wall.page, `rotate=${CALM_TURN_SECONDS}`);
  run.build = run.build === 'first' ? 'second' : 'first';
  await run.gate.deploy(install(run.build));
  const isNew = ({ build, loads }: { build: string; loads: number }) =>
    build !== before?.build && loads > (before?.loads ?? 0);
  const reloaded = await watch.until('deployment: new build', isNew, RELOADED_WITHIN_MS);
  const back = await live(run, 'deployment');
  await untilWhole(wall.page);
  await setAddress(wall.page, `rotate=${plan.turnSeconds}`);
  return reloaded && back;
}

/** With the city paused: the turns of a real day in the time of an hour, and the last picture stored for the first time. */
async function warm({ city, wall, plan }: Run): Promise<boolean> {
  await city.pause();
  const ids = scenesInTurn.map(({ id }) => id);
  await turnFast(wall.page, ids, plan.warmMs);
  await keepPicture(wall.page);
  await setAddress(wall.page, `rotate=${plan.turnSeconds}`);
  await city.resume();
  return true;
}

/**
 * Taken with the city paused and the first scene standing for longer than anything is kept that no scene asks for: all
 * samples are of one picture and what it needs.
 */
async function sample({ watch, wall, city, samples, plan }: Run): Promise<boolean> {
  const at = await city.pause();
  await setAddress(wall.page, 'rotate=0&scene=overview');
  await pause(plan.keptMs);
  // The cache holds what it shows and the last answer to each question; now the two are of one age in every sample.
  await city.renew();
  await pause(SETTLED_MS);
  samples.push({ ...(await sampleOf(wall)), at, loads: watch.shown?.loads ?? 0 });
  await setAddress(wall.page, `rotate=${plan.turnSeconds}`);
  await city.resume();
  return true;
}

const take: Record<StepKind, (run: Run) => Promise<boolean>> = { cut, restart, reject, deploy, warm, sample };

async function untilHour({ city, plan }: Run, hour: number): Promise<void> {
  const due = Date.parse(plan.start) + hour * HOUR_MS;
  for (;;) {
    // oxlint-disable no-await-in-loop -- time passes in its own order
    const rest = (due - (await city.now())) / plan.rate;
    if (rest <= 0) return;
    await pause(Math.max(50, rest));
    // oxlint-enable no-await-in-loop
  }
}

async function takeSteps(run: Run, steps: readonly Step[]): Promise<Record<StepKind, number>> {
  const noticed: Record<StepKind, number> = { cut: 0, restart: 0, reject: 0, deploy: 0, warm: 0, sample: 0 };
  for (const step of steps) {
    // oxlint-disable no-await-in-loop -- each step after the one before
    await untilHour(run, step.hour);
    run.say(`day ${Math.floor(step.hour / 24)}: ${step.kind}`);
    if (await take[step.kind](run)) noticed[step.kind] += 1;
    // oxlint-enable no-await-in-loop
  }
  return noticed;
}

async function picture({ city, wall, gate, plan }: Run, browser: Browser): Promise<PictureCheck> {
  await city.pause();
  const fresh = await openWall(browser, `${gate.url}/wall?rotate=0`, plan.keptMs);
  await untilWhole(fresh.page);
  const check = await checkPicture(wall.page, fresh.page, gate.url);
  await fresh.close();
  await setAddress(wall.page, `rotate=${plan.turnSeconds}`);
  await city.resume();
  return check;
}

async function finish(run: Run, browser: Browser) {
  const { steps } = run.plan;
  const lastSample = steps.findLastIndex(({ kind }) => kind === 'sample');
  const noticed = await takeSteps(run, steps.slice(0, lastSample));
  // Before the last sample, which asks for everything anew.
  run.say('picture');
  const checked = await picture(run, browser);
  const rest = await takeSteps(run, steps.slice(lastSample));
  for (const kind of ['cut', 'restart', 'reject', 'deploy'] as const) noticed[kind] += rest[kind];
  const before = run.watch.shown?.turns ?? 0;
  await pause(STILL_TURNS * run.plan.turnSeconds * 1000);
  const turnsAtEnd = (run.watch.shown?.turns ?? 0) - before;
  // A page that was loaded since the last sample is another one.
  if (lastSample < steps.length - 1) await sample(run);
  return { noticed, picture: checked, turnsAtEnd };
}

async function resultOf(run: Run, browser: Browser): Promise<SoakResult> {
  const { watch, wall, gate, city, epochs, samples, plan } = run;
  await noteEpoch(run);
  const finished = await finish(run, browser);
  const simulatedMs = (await city.now()) - Date.parse(plan.start);
  const last = samples.at(-1);
  if (!last) throw new Error('no sample was taken');
  const shown = await shownBy(wall.page);
  return {
    ...finished,
    simulatedMs,
    days: [...watch.days],
    losses: watch.losses,
    refused: gate.refused,
    epochs: epochs.size,
    turns: shown?.turns ?? 0,
    loads: shown?.loads ?? 0,
    samples,
    last,
    errors: wall.errors,
    late: watch.late,
  };
}

/** Runs the wall through the days of a plan, and says what became of it. */
export async function soak(plan: Plan, browser: Browser): Promise<SoakResult> {
  const say = startTelling();
  const { city: file, app } = await prepare();
  say('built');
  const city = new LivingCity(file, { app, start: Date.parse(plan.start), rate: plan.rate, seed: 1 });
  const gate = new Gate(install('first'), () => city.url);
  try {
    await city.start();
    await gate.open();
    const wall = await openWall(browser, `${gate.url}/wall?rotate=${plan.turnSeconds}`, plan.keptMs);
    const watch = new Watch(wall.page);
    try {
      await untilWhole(wall.page);
      const run: Run = { plan, city, gate, wall, watch, epochs: new Set(), samples: [], build: 'first', say };
      return await resultOf(run, browser);
    } finally {
      watch.stop();
      await wall.close();
    }
  } finally {
    await gate.cut();
    await city.stop();
  }
}
