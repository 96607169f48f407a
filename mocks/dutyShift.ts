import { alertDetail } from '#contract/alert.ts';
import type { ActionBody, Alert, AlertAction } from '#contract/alert.ts';
import type { Registers } from '#contract/registers.ts';
import type { Staff } from '../server/intake.ts';
import type { SimulationClock } from '../server/simulationClock.ts';
import { streamOf } from './city/seeded.ts';
import { bodyOf, isDone, nextStep } from './dutyStep.ts';
import type { Step } from './dutyStep.ts';

/** So many steps are taken between two looks at the screen; in a megacity the rest waits its turn. */
const MOST_STEPS = 60;

type Options = {
  api: (request: Request) => Response | Promise<Response>;
  /** The past's clock: the shift moves it from one step to the next. */
  clock: SimulationClock;
  registers: Pick<Registers, 'city' | 'regions'>;
  /** End of the past, ms. */
  start: number;
  seed: number;
};

/** A case as the shift knows it: `since` (ms) is when the clock of its next step began. */
type Case = { alert: Alert; since: number; stream: number };

type Planned = { known: Case; step: Step };

const inTime = (a: Planned, b: Planned) =>
  a.step.at - b.step.at || (a.known.alert.id < b.known.alert.id ? -1 : 1);

async function post(
  { api, registers: { city } }: Options,
  { id, version, district }: Alert,
  action: AlertAction,
  body: ActionBody,
): Promise<Alert> {
  const answer = await api(
    new Request(`http://city/api/v1/alerts/${encodeURIComponent(id)}/${action}`, {
      method: 'POST',
      headers: {
        'X-Demo-User': district === city.adcode ? 'commander' : district,
        'Content-Type': 'application/json',
        'Idempotency-Key': `${id}.${version}`,
        'If-Match': `"${version}"`,
      },
      body: JSON.stringify(body),
    }),
  );
  if (!answer.ok) throw new Error(`${action} of ${id}: ${answer.status} ${await answer.text()}`);
  return alertDetail.parse(await answer.json());
}

/**
 * The staff of the simulated past: officers and commander who acknowledge, hand over, verify, act, close and now and then
 * judge anew through the API, as people do it: mostly in time, now and then late. What they do follows from the seed and the alert alone.
 * They leave alone what came in the last hours before `start`; after it they are gone.
 */
export function dutyShift(options: Options): Staff {
  const { clock, registers, start, seed } = options;
  const cases = new Map<string, Case>();
  const regions = new Map(registers.regions.map((region) => [region.adcode, region.name]));

  const see = (alerts: readonly Alert[]) => {
    for (const alert of alerts) {
      const known = cases.get(alert.id);
      const since = known?.since ?? Date.parse(alert.raisedAt);
      const stream = known?.stream ?? streamOf(seed, 'duty shift', alert.id);
      if (isDone({ alert, stream })) cases.delete(alert.id);
      else cases.set(alert.id, { alert, since, stream });
    }
  };
  const situationOf = ({ alert, since, stream }: Case) => {
    const district = regions.get(alert.district) ?? registers.city.name;
    return { alert, since, stream, district, now: clock.now(), start };
  };
  const planned = (known: Case, until: number): Planned[] => {
    const step = nextStep(situationOf(known));
    return step && step.at <= until ? [{ known, step }] : [];
  };
  const take = async ({ known, step: { at, action } }: Planned) => {
    const body = bodyOf(situationOf(known), action);
    clock.advance(Math.max(0, at - clock.now()));
    const alert = await post(options, known.alert, action, body);
    // Handing over gives no more time for what comes next.
    const since = action === 'assign' ? known.since : clock.now();
    see([alert]);
    if (cases.has(alert.id)) cases.set(alert.id, { ...known, alert, since });
  };

  return {
    see,
    actUntil: async (until) => {
      const agenda = [...cases.values()].flatMap((known) => planned(known, until)).sort(inTime);
      // What is not among the next steps now cannot become one of them: later plans only push it back.
      agenda.splice(MOST_STEPS);
      for (let taken = 0; taken < MOST_STEPS; taken += 1) {
        const next = agenda.shift();
        if (!next) break;
        // oxlint-disable-next-line no-await-in-loop -- one step after the other, each at its own time
        await take(next);
        const known = cases.get(next.known.alert.id);
        if (known) agenda.push(...planned(known, until));
        agenda.sort(inTime);
      }
      clock.advance(Math.max(0, until - clock.now()));
    },
  };
}
