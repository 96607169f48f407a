import { all } from '#api/q.ts';

/** Every open alert of a district, or of the whole city; by pages so small that checking one holds no key up. */
export const openAlertsQuery = (district?: string) => all('alerts', { open: 'true', district, limit: 250 });
