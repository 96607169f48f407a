import type { Site } from '#contract/registers.ts';
import { dayAt } from './calendar.ts';
import type { Scenario } from './scenarios.ts';

/** A planted shortage of one stock line. */
export type Shortage = {
  /** Stock at the end of a day is at most this; what is above has been used up. */
  atMost: (day: number, usePerDay: number) => number;
  /** When goods due on a day really come. */
  arrivalDay: (due: number) => number;
};

export const crunchDistricts = ['330110', '330104', '330109'];
export const crunchItems = ['suit', 'n95'];
export const floodItems = ['n95', 'surgical-mask'];
/** The flood leaves these districts' stores alone. */
export const floodSparedDistricts = ['330127', '330182', '330112'];

/** Days after the start until the delayed goods of the crunch come. */
const crunchDelay = 5;

/** Stock sinks to nothing by the end of the start day, at the depots a day earlier; inbound goods wait. */
function crunch(startDay: number, zeroOn: number): Shortage {
  const from = startDay - 8;
  const relief = startDay + crunchDelay;
  return {
    atMost: (day, use) => (day < from || day >= relief ? Infinity : Math.max(0, (zeroOn - day) * use)),
    arrivalDay: (due) => (due >= from && due < relief ? relief + (due % 2) : due),
  };
}

/** Everything goes on one day. */
const flood = (startDay: number): Shortage => ({
  atMost: (day) => (day === startDay ? 0 : Infinity),
  arrivalDay: (due) => (due === startDay ? startDay + 1 : due),
});

export function shortageOf(scenario: Scenario, start: number, site: Site, item: string): Shortage | null {
  const startDay = dayAt(start);
  switch (scenario.supplies) {
    case 'usual':
    case 'stress':
      return null;
    case 'crunch': {
      const hit = crunchDistricts.includes(site.adcode) && crunchItems.includes(item);
      return hit ? crunch(startDay, site.kind === 'depot' ? startDay - 1 : startDay) : null;
    }
    case 'flood': {
      const hit = floodItems.includes(item) && !floodSparedDistricts.includes(site.adcode);
      return hit ? flood(startDay) : null;
    }
  }
}
