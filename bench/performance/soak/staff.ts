import * as z from 'zod/mini';
import { alert } from '#contract/alert.ts';
import { dutyShift } from '../../../mocks/dutyShift.ts';
import type { Simulation } from '../../../mocks/simulation.ts';
import type { Staff } from '../../../server/intake.ts';
import { SimulationClock } from '../../../server/simulationClock.ts';

const LOOK_MS = 400;
const openAlerts = z.object({ items: z.array(alert) });

/** What is open before the staff's first look; later they go by the stream. */
async function seeOpen({ api }: Simulation, staff: Staff): Promise<void> {
  const answer = await api(new Request('http://city/api/v1/alerts?open=true&limit=1000'));
  staff.see(z.parse(openAlerts, await answer.json()).items);
}

/**
 * Keeps the staff of the simulated past at work in its present, through the API: alerts are taken, judged and closed, as
 * in a real week, instead of piling up.
 */
export function putStaffToWork(simulation: Simulation, seed: number): void {
  const { api, city, clock, hub } = simulation;
  // The shift moves its own clock from step to step; that of the city runs on by itself.
  const ownClock = new SimulationClock({ start: clock.now(), rate: 1, paused: true, realNow: () => 0 });
  const staff = dutyShift({ api, clock: ownClock, registers: city.registers, start: Infinity, seed });
  let position = hub.last;
  let busy = true;
  const look = async () => {
    const reading = hub.after(position, Infinity);
    position = hub.last;
    if (reading.gone) await seeOpen(simulation, staff);
    else staff.see(reading.events.flatMap(({ event }) => (event.type === 'alert' ? [event.alert] : [])));
    await staff.actUntil(clock.now());
  };
  const free = () => {
    busy = false;
  };
  // An alert that lapsed or changed between the look and the step refuses it; the next look knows.
  const again = () => {
    if (busy || clock.paused) return;
    busy = true;
    void look()
      .catch(() => {})
      .finally(free);
  };
  void seeOpen(simulation, staff).finally(free);
  setInterval(again, LOOK_MS);
}
