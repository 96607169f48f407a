import type { Clinic } from '#contract/clinic.ts';
import type { LocalText } from '#contract/text.ts';
import { clinicLoadLevel, tolerableWaiting } from '#model/clinicLoad.ts';
import { clinicsOf } from '../derive/clinics.ts';
import type { Detector, Signal } from './detector.ts';
import { placeOf } from './place.ts';

const CLEAN_REPORTS = 4;

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
      level: clinicLoadLevel(clinic),
      period: provenance?.observedAt ?? '',
      clearAfter: CLEAN_REPORTS,
      title: { zh: `${name.zh}超负荷`, en: `${name.en} over capacity` },
      titleWhenOver: { zh: `${name.zh}曾超负荷`, en: `${name.en} was over capacity` },
      place: placeOf(view.registers, clinic.street),
      district: clinic.adcode,
      reasons: [
        {
          indicator: 'waiting',
          value: load?.waiting ?? null,
          expected: [0, tolerableWaiting(capacityPerHour)],
          text: wordsOf(clinic),
        },
      ],
      evidence: { clinic: clinic.id, feed: provenance?.feed },
      owner: null,
      provenance,
    };
  });
};
