import type { LiveEvent } from '#contract/liveEvent.ts';
import type { RegisterIndex } from '../registerIndex.ts';
import type { FactKind } from '../store/store.ts';
import type { Touched } from '../detect/detector.ts';

type Changed = Extract<LiveEvent, { type: 'changed' }>;

const resources: Record<FactKind, Changed['resource'][]> = {
  cases: ['cases', 'risk'],
  investigation: ['cases', 'risk'],
  visits: ['feverVisits'],
  // Clinics are sent one by one, unless there are too many; see Intake.
  clinicStatus: [],
  density: ['density'],
  stock: ['supplies'],
  inbound: ['supplies'],
};

/** More regions than this are told as "anywhere in the city". */
const MANY = 50;

/** The region that a touched entity lies in. */
function regionOf(registers: RegisterIndex, kind: FactKind, entity: string): string {
  const { city } = registers;
  switch (kind) {
    case 'cases':
    case 'investigation':
      return entity;
    case 'visits':
    case 'clinicStatus':
      return registers.clinic.get(entity)?.adcode ?? city.adcode;
    case 'stock':
    case 'inbound':
      return registers.site.get(entity.split('|')[0] ?? '')?.adcode ?? city.adcode;
    case 'density':
      return city.adcode;
  }
}

/** One `changed` event for each resource that the touched facts belong to. */
export function changesOf(registers: RegisterIndex, touched: Touched): Changed[] {
  const regions = new Map<Changed['resource'], Set<string>>();
  for (const [kind, entities] of touched) {
    for (const resource of resources[kind]) {
      const known = regions.get(resource) ?? new Set<string>();
      for (const entity of entities) known.add(regionOf(registers, kind, entity));
      regions.set(resource, known);
    }
  }
  return [...regions].map(([resource, known]) => ({
    type: 'changed',
    resource,
    regions: known.size > MANY || known.has(registers.city.adcode) ? [] : [...known].sort(),
  }));
}
