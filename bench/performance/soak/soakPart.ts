import type { Browser } from '@playwright/test';
import type { Findings, Part } from '../part.ts';
import { countOf, week } from './plan.ts';
import type { Plan } from './plan.ts';
import { soak } from './soak.ts';
import { tablesOf, verdictsOf } from './verdicts.ts';

const method = (plan: Plan) =>
  [
    `The city runs in a process of its own with its clock at ${plan.rate} times (a day in ${86_400 / plan.rate} s), its staff at work through the API; the wall at 1920x1080 follows that clock. In front of it the product's file server passes on what is asked of the API. A scene stays ${plan.turnSeconds} s instead of 60; what the page's cache drops after ten minutes it drops after ${plan.keptMs / 1000} s, longer than a round of scenes, so that it holds what it would on a real wall and no more. All other timers of the page are real. A week takes six to eight minutes, two days a minute and a half at most.`,
    `A cut refuses every connection until the wall has said so and 1.5 s longer; each third one lasts over a midnight. A restart kills the API's process with SIGKILL and starts another where the city would be by then, with a new epoch. A rejected session is asked as a user that the API does not know (401) for 5 s. A deployment puts another build of the same product, all of its scripts under other names, into the folder that is served and restarts the file server; nobody but the wall reloads the page.`,
    `Before the first sample the scenes are turned as fast as they can be painted for ${plan.warmMs / 1000} s: a real first day has 1,440 turns, in which the engine compiles what is called often, and the hurried one has twelve; the wall stores its last picture for the first time. Samples are taken after two full collections, the city paused and the Overview standing until everything is forgotten that only other scenes ask for, and after everything on it has been asked for once more (the cache keeps the last answer beside what it shows); growth is the larger of the last sample's distance to the first and of the trend (median of all slopes), where not said otherwise. Nodes are all those that the browser holds. The picture is compared with the city paused, on the page that has lived through the days: every region's words and every canvas with those of a page loaded just then that has turned once, and figures of each scene with what the API answers; it may take a minute, the time in which a wall asks anew for what no event tells of. The time of the answer that two panels state is left out. \`SOAK_LEAK=1\` plants a leak beside the product, to see that it is found; \`SOAK_SNAPSHOTS=DIR\` keeps the heap of every sample.`,
  ].join('\n\n');

/** The findings of a run through the days of a plan. */
export async function soakFindings(plan: Plan, browser: Browser): Promise<Findings> {
  const result = await soak(plan, browser);
  return { method: method(plan), tables: tablesOf(result), verdicts: verdictsOf(plan, result) };
}

export const soakPart: Part = {
  id: 'soak',
  title: `Endurance: ${week.days} days, ${countOf(week, 'cut')} cuts, ${countOf(week, 'restart')} restarts, ${countOf(week, 'deploy')} deployments`,
  run: (browser) => soakFindings(week, browser),
};
