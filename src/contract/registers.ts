import type { Boundaries, BoundaryLayer } from './boundary.ts';
import type { Clinic } from './clinic.ts';
import type { Grid } from './density.ts';
import type { Feed } from './feed.ts';
import type { Region } from './region.ts';
import type { Item, SupplyLevel } from './supply.ts';

/** A place that holds stock. `leadTimeDays` is mean and standard deviation of a resupply. */
export type Site = NonNullable<SupplyLevel['site']> & {
  adcode: string;
  items: string[];
  leadTimeDays: { mean: number; sd: number };
  safetyDays: number;
};

/** What changes rarely and is known before any fact arrives: the city's registers. */
export type Registers = {
  city: Region;
  regions: Region[];
  boundaries: Record<BoundaryLayer, Boundaries>;
  /** `reporters`: ids that should report, and so the base of "46 of 48 reported". */
  feeds: (Pick<Feed, 'id' | 'name' | 'owner' | 'cadenceSeconds'> & { reporters: string[] })[];
  clinics: Omit<Clinic, 'status' | 'load' | 'provenance'>[];
  items: Item[];
  sites: Site[];
  grid: Grid;
};
