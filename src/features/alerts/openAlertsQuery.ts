import { all } from '#api/q.ts';

/** Every open alert of a district, or of the whole city. */
export const openAlertsQuery = (district?: string) => all('alerts', { open: 'true', district });
