import type { FeverVisitDay } from '#contract/feverVisits.ts';
import { addDays, dayRange } from '#model/civilDay.ts';
import { feverLevel } from '#model/detect/feverLevel.ts';
import { levelDays } from '#model/detect/levelDays.ts';
import type { FeverLevel } from '#model/detect/feverLevel.ts';
import { visitsOf } from '../derive/visits.ts';
import type { Detector, Signal } from './detector.ts';
import { placeOf } from './place.ts';
import type { View } from '../view.ts';

/** So many days back a full report is looked for. */
const WAIT_DAYS = 3;

/** The level on the last day that can be judged: each morning the reports of the day before come in one by one. */
function lastJudged(rows: readonly FeverVisitDay[]): { found: FeverLevel; row: FeverVisitDay } | null {
  const points = rows.map(({ day, visits, positives, provenance }) => ({
    day,
    value: visits,
    got: provenance.reporting.got,
    of: provenance.reporting.of,
    positives,
  }));
  for (let length = points.length; length > points.length - WAIT_DAYS; length -= 1) {
    const found = feverLevel(points.slice(0, Math.max(0, length)));
    const row = rows[length - 1];
    if (found && row && found.observed !== 'grey') return { found, row };
  }
  const found = feverLevel(points);
  const row = rows.at(-1);
  return found && row ? { found, row } : null;
}

async function signalOf(view: View, adcode: string): Promise<Signal[]> {
  const { registers, today } = view;
  const clinics = registers.clinics.filter((clinic) => clinic.adcode === adcode).map(({ id }) => id);
  const days = dayRange(addDays(today, 1 - levelDays), today);
  const rows = await visitsOf(view, [{ adcode, clinic: null, clinics }], days);
  // Days that nobody has reported yet are not part of the series: they would read as "cannot say".
  const heard = rows.map(({ visits }) => visits !== null);
  if (!heard.includes(true)) return [];
  const judged = lastJudged(rows.slice(heard.indexOf(true), heard.lastIndexOf(true) + 1));
  return judged ? [signalFrom(view, adcode, judged)] : [];
}

function signalFrom(
  view: View,
  adcode: string,
  { found, row }: { found: FeverLevel; row: FeverVisitDay },
): Signal {
  const level = found.alertLevel === null ? 0 : found.alertLevel === 'II' ? 2 : 3;
  const place = placeOf(view.registers, adcode);
  const expected: [number, number] | null = found.expected
    ? [Math.round(found.expected.lower), Math.round(found.expected.upper)]
    : null;
  return {
    topic: 'fever-clinic',
    rule: 'fever-visits-ears',
    subject: adcode,
    // Silence keeps the standing level; with none standing it is "cannot say".
    level: level === 0 && found.signal === 'grey' ? null : level,
    period: row.day,
    clearAfter: 1,
    title: { zh: `${place.name.zh}发热门诊就诊异常`, en: `${place.name.en}: fever-clinic visits unusual` },
    titleWhenOver: {
      zh: `${place.name.zh}发热门诊就诊曾异常`,
      en: `${place.name.en}: fever-clinic visits were unusual`,
    },
    place,
    district: adcode,
    reasons: [{ indicator: 'feverVisits', value: row.visits, expected, text: found.reason }],
    evidence: { feed: row.provenance.feed },
    owner: null,
    provenance: row.provenance,
  };
}

/**
 * Fever visits of a district against their own past; judged anew when one of its clinics has reported. Which detector
 * judges is the model's choice (docs/decisions/18-default-detector.md); the id of the rule keeps the name of the first
 * one, so that open alerts and their history stay one.
 */
export const feverVisits: Detector = async (view, touched) => {
  const clinics = touched?.get('visits');
  if (!clinics) return [];
  const districts = new Set([...clinics].flatMap((id) => view.registers.clinic.get(id)?.adcode ?? []));
  return (await Promise.all([...districts].map((adcode) => signalOf(view, adcode)))).flat();
};
