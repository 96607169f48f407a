import type { ChartRoles } from '../chart/bandOption.ts';
import { colourRoles } from '../roles.ts';
import type { ColourRole } from '../roles.ts';

/** Roles that say their own name, so that a test reads which one was taken. */
export const testRoles: ChartRoles = {
  colour: Object.fromEntries(colourRoles.map((role) => [role, `#${role}`])) as Record<ColourRole, string>,
  type: { caption: 12, body: 14, title: 16 },
  stroke: 1,
  fontFamily: 'Noto',
};
