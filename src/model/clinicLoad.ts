import type { LocalText } from './localText.ts';

export type ClinicStatus = 'open' | 'diverting' | 'full' | 'noReport';

export type ClinicLoad = {
  /** Patients per place, 1 = full; null = cannot say. */
  occupancy: number | null;
  load: 'normal' | 'busy' | 'over' | 'unknown';
  overCapacity: boolean | null;
  words: LocalText;
};

/** From this share on a clinic counts as busy (ours: the sources give no threshold). */
export const busyOccupancy = 0.85;

export const clinicStatusWords: Readonly<Record<ClinicStatus, LocalText>> = {
  open: { zh: '接诊', en: 'Open' },
  diverting: { zh: '分流', en: 'Diverting' },
  full: { zh: '满员', en: 'Full' },
  noReport: { zh: '未报', en: 'No report' },
};

/**
 * Occupancy of a fever clinic: patients present / places. Over capacity means more patients than places.
 * A clinic that did not report, or has no known capacity, is unknown, never normal.
 */
export function clinicLoad(clinic: {
  patients: number | null;
  capacity: number | null;
  status: ClinicStatus;
}): ClinicLoad {
  const { patients, capacity, status } = clinic;
  if (status === 'noReport' || patients === null || capacity === null || capacity <= 0) {
    return {
      occupancy: null,
      load: 'unknown',
      overCapacity: null,
      words: { zh: '未报，无法判断负荷。', en: 'No report, so the load cannot be told.' },
    };
  }
  const occupancy = patients / capacity;
  const load = occupancy > 1 ? 'over' : occupancy >= busyOccupancy ? 'busy' : 'normal';
  return { occupancy, load, overCapacity: load === 'over', words: loadWords(load, patients, capacity) };
}

function loadWords(load: 'normal' | 'busy' | 'over', patients: number, capacity: number): LocalText {
  const zh = { normal: '负荷正常', busy: '接近满负荷', over: '超负荷' }[load];
  const en = { normal: 'load is normal', busy: 'close to capacity', over: 'over capacity' }[load];
  return {
    zh: `在诊${patients}人，容量${capacity}人，${zh}。`,
    en: `${patients} patients for ${capacity} places: ${en}.`,
  };
}
