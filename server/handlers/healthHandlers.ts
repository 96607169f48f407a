import type { Region } from '#contract/region.ts';
import { casesOf } from '../derive/cases.ts';
import { clinicsOf } from '../derive/clinics.ts';
import { provenanceOf } from '../derive/provenanceOf.ts';
import { visitsOf } from '../derive/visits.ts';
import type { Group } from '../derive/visits.ts';
import { ApiError } from '../http/apiError.ts';
import { pageByKey } from '../http/page.ts';
import { invalid } from '../http/readInput.ts';
import { asOf } from '../view.ts';
import type { View } from '../view.ts';
import type { Handlers } from './handler.ts';
import { periodOf } from './period.ts';
import { requireHeld } from './requireHeld.ts';
import { requireRegion } from './registerHandlers.ts';

type Level = 'city' | 'district' | 'street';

/** Zones are reported beside the districts: the list of districts would not add up without them. */
const belongs = (region: Region, level: Level) =>
  region.level === level || (level === 'district' && region.level === 'zone');

function regionsAsked(view: View, level: Level, region: string | undefined): string[] {
  if (region !== undefined) {
    const asked = view.registers.region.get(region);
    // A district asked for with level "street" means its streets.
    if (asked && (level === asked.level || !belongs(asked, level))) {
      const below = view.registers.regions.filter((each) => each.parent === region && belongs(each, level));
      return below.length > 0 ? below.map(({ adcode }) => adcode) : [region];
    }
    return [region];
  }
  return [...view.registers.region.values()].flatMap((each) => (belongs(each, level) ? [each.adcode] : []));
}

function clinicGroup(view: View, id: string): Group {
  const clinic = view.registers.clinic.get(id);
  if (!clinic) throw invalid('query/clinic', `There is no clinic ${id}. See GET /api/v1/clinics.`);
  return { adcode: clinic.adcode, clinic: id, clinics: [id] };
}

function placeGroups(view: View, level: Level, district: string | undefined): Group[] {
  const { registers } = view;
  const groups = new Map<string, string[]>();
  for (const clinic of registers.clinics) {
    if (district !== undefined && district !== registers.city.adcode && clinic.adcode !== district) continue;
    const place = { city: registers.city.adcode, district: clinic.adcode, street: clinic.street }[level];
    groups.set(place, [...(groups.get(place) ?? []), clinic.id]);
  }
  return [...groups].map(([adcode, clinics]) => ({ adcode, clinic: null, clinics }));
}

/** Operations over what the health departments report: cases, clinics, visits, density. */
export const healthHandlers: Pick<Handlers, 'cases' | 'clinics' | 'feverVisits' | 'density'> = {
  cases: async ({ query, view }) => {
    requireRegion(view, query.region, 'region');
    const own = query.region === undefined ? undefined : view.registers.region.get(query.region)?.level;
    const level = query.level ?? (own === 'city' || own === 'street' ? own : 'district');
    const { from, to } = periodOf(view, query, 28);
    const rows = await casesOf(view, regionsAsked(view, level, query.region), from, to);
    return pageByKey(rows, ({ adcode, day }) => `${adcode} ${day}`, query, view.now);
  },

  clinics: async ({ query, view }) => {
    requireRegion(view, query.district, 'district');
    await requireHeld(view, 'clinicStatus', 'clinic load');
    const city = view.registers.city.adcode;
    const rows = (await clinicsOf(view)).filter(
      ({ adcode, status }) =>
        (query.district === undefined || query.district === city || adcode === query.district) &&
        (query.status === undefined || status === query.status),
    );
    return pageByKey(rows, ({ adcode, id }) => `${adcode} ${id}`, query, view.now);
  },

  feverVisits: async ({ query, view }) => {
    requireRegion(view, query.district, 'district');
    const groups =
      query.clinic === undefined
        ? placeGroups(view, query.level ?? 'district', query.district)
        : [clinicGroup(view, query.clinic)];
    const rows = await visitsOf(view, groups, periodOf(view, query, 28).days);
    return pageByKey(rows, ({ adcode, clinic, day }) => `${adcode} ${clinic ?? ''} ${day}`, query, view.now);
  },

  density: async ({ query, view }) => {
    const latest = await view.store.latest('density', { to: query.day ?? view.today, ...asOf(view) });
    const [version] = latest.values();
    if (!version || (query.day !== undefined && version.fact.day !== query.day)) {
      throw new ApiError(
        'not-found',
        'No density grid is known for that day. Ask without `day` for the newest.',
      );
    }
    const { day, index, count } = version.fact;
    return { day, grid: view.registers.grid, index, count, provenance: provenanceOf(version) };
  },
};
