import type { Clinic } from '#contract/clinic.ts';
import type { LocalText } from '#contract/text.ts';
import { clinicsOf } from '../derive/clinics.ts';
import type { Detector, Signal } from './detector.ts';
import { placeOf } from './place.ts';

const CLEAN_REPORTS = 4;

/** Full turns patients away now (II); diverting or more waiting than two hours' work is on its way there (III). */
function levelOf({ status, load, capacityPerHour }: Clinic): number | null {
  if (status === 'no-report' || !load) return null;
  if (status === 'full') return 2;
  return status === 'diverting' || load.waiting > 2 * capacityPerHour ? 3 : 0;
}

function wordsOf({ load, capacityPerHour, isolationBeds, status }: Clinic): LocalText {
  const waiting = load?.waiting ?? 0;
  const beds = load?.isolationBedsOccupied ?? 0;
  const zhStatus = { open: '接诊中', diverting: '分流中', full: '满员', 'no-report': '未报' }[status];
  const enStatus = { open: 'open', diverting: 'diverting', full: 'full', 'no-report': 'no report' }[status];
  return {
    zh: `${zhStatus}；候诊${waiting}人，每小时可接诊${capacityPerHour}人；隔离床位占用${beds}/${isolationBeds}张。`,
    en: `Status ${enStatus}; ${waiting} waiting, ${capacityPerHour} can be seen an hour; ${beds} of ${isolationBeds} isolation beds taken.`,
  };
}

/** Fever clinics that are full, diverting or overrun; one episode a clinic, gone after an hour of clean reports. */
export const clinicLoad: Detector = async (view, touched) => {
  const ids = touched?.get('clinicStatus');
  if (!ids) return [];
  const clinics = await clinicsOf(view, [...ids]);
  return clinics.map((clinic): Signal => {
    const { name, load, capacityPerHour, provenance } = clinic;
    return {
      topic: 'clinic-load',
      rule: 'clinic-over-capacity',
      subject: clinic.id,
      level: levelOf(clinic),
      period: provenance?.observedAt ?? '',
      clearAfter: CLEAN_REPORTS,
      title: { zh: `${name.zh}超负荷`, en: `${name.en} over capacity` },
      place: placeOf(view.registers, clinic.street),
      district: clinic.adcode,
      reasons: [
        {
          indicator: 'waiting',
          value: load?.waiting ?? null,
          expected: [0, 2 * capacityPerHour],
          text: wordsOf(clinic),
        },
      ],
      evidence: { clinic: clinic.id, feed: provenance?.feed },
      owner: null,
      provenance,
    };
  });
};
