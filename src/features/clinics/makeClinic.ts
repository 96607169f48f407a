import type { Clinic } from '#contract/clinic.ts';
import type { FeverVisitDay } from '#contract/feverVisits.ts';
import type { Provenance } from '#contract/provenance.ts';
import type { Region } from '#contract/region.ts';
import { addDays, startOfDay } from '#model/civilDay.ts';

const provenanceAt = (at: number, feed: string, got: number, of: number): Provenance => {
  const moment = new Date(at).toISOString();
  return {
    feed,
    basis: 'simulated',
    observedAt: moment,
    reportedAt: moment,
    receivedAt: moment,
    reporting: { got, of },
  };
};

/** A fever clinic for tests, in Binjiang, open and half full at 08:00 on 3 February 2020. */
export function makeClinic(overrides: Partial<Clinic> = {}): Clinic {
  return {
    id: 'c1',
    name: { zh: '滨江区第一人民医院发热门诊', en: "Binjiang First People's Hospital Fever Clinic" },
    adcode: '330108',
    street: '330108001',
    position: [120.2, 30.2],
    capacityPerHour: 20,
    isolationBeds: 10,
    status: 'open',
    load: { waiting: 6, seenLastHour: 12, visitsToday: 40, isolationBedsOccupied: 5 },
    provenance: provenanceAt(Date.parse('2020-02-03T08:00:00+08:00'), 'clinic-status', 1, 1),
    ...overrides,
  };
}

// Any seven in a row have about mean 77.5 and sd 8.9, so 60 to 95 is to be expected.
const rhythm = [66, 90, 78, 72, 84, 68, 86];

type Spike = { day: number; values: readonly (number | null)[] };
type Visits = {
  adcode?: string;
  days?: number;
  spike?: Spike;
  /** Clinics reporting on the days from `day` on, of 48. */
  got?: { day: number; values: readonly number[] };
  scale?: number;
};

/** A quiet series of one district that ends on 2 February 2020, with a planted spike or days of thin reporting. */
export function makeVisits({
  adcode = '330108',
  days = 42,
  spike,
  got,
  scale = 1,
}: Visits = {}): FeverVisitDay[] {
  return Array.from({ length: days }, (_, t) => {
    const day = addDays('2020-02-02', t + 1 - days);
    const spiked = spike?.values[t - spike.day];
    const visits = spiked === undefined ? Math.round((rhythm[t % 7] ?? 0) * scale) : spiked;
    const reporting = visits === null ? 0 : (got?.values[t - got.day] ?? 48);
    const provenance = provenanceAt(startOfDay(addDays(day, 1)), 'fever-visits', reporting, 48);
    return { adcode, clinic: null, day, visits, positives: null, provenance };
  });
}

export function makeDistrict(adcode: string, zh: string, en: string): Region {
  return {
    adcode,
    level: 'district',
    parent: '330100',
    name: { zh, en },
    validFrom: '2014-12-13',
    validTo: null,
    areaKm2: null,
    population: null,
    label: [120.2, 30.2],
  };
}
