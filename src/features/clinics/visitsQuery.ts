import { all } from '#api/q.ts';
import { levelDays } from '#model/detect/levelDays.ts';

/** The visits of a district, or of the whole city, with the days before them that the present level needs. */
export const visitsQuery = (district: string | undefined, days: number) =>
  all('feverVisits', {
    ...(district === undefined ? { level: 'city' as const } : { district }),
    days: Math.max(days, levelDays),
  });

/** How many days a panel draws where nothing else is said. */
export const USUAL_DAYS = 28;
