export const stepHours = [1, 6, 24] as const;
/** How long a step is looked at. Over two changes of the address a second some browsers refuse after half a minute. */
export const restMs = { slow: 2000, medium: 1000, fast: 500 } as const;
export type Speed = keyof typeof restMs;
/** How far a step goes, in hours, and how fast they follow each other. */
export type Pace = { hours: number; speed: Speed };

const speeds: readonly Speed[] = ['slow', 'medium', 'fast'];
const paces: readonly Pace[] = stepHours.flatMap((hours) => speeds.map((speed) => ({ hours, speed })));
const hoursPerSecond = ({ hours, speed }: Pace) => hours / (restMs[speed] / 1000);

/** The pace that comes nearest to so many hours a second, by its ratio; among equals the one of shorter steps. */
export function paceOf(wanted: number): Pace {
  const off = (pace: Pace) => Math.abs(Math.log(hoursPerSecond(pace) / wanted));
  return paces.reduce((best, pace) => (off(pace) < off(best) ? pace : best));
}
