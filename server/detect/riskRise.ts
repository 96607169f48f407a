import type { RiskAssessment } from '#contract/risk.ts';
import type { RiskPack } from '#contract/riskPack.ts';
import { riskFacts, riskOf } from '../derive/risk.ts';
import type { View } from '../view.ts';
import type { Detector, Signal } from './detector.ts';
import { placeOf } from './place.ts';

const HIGH = 4;
const CLEAN_DAYS = 2;

function levelOf(risk: RiskAssessment): number | null {
  if (risk.level === null) return null;
  if (risk.level < HIGH) return 0;
  return risk.level > HIGH ? 2 : 3;
}

/** Of each indicator the hardest condition that is met: "above 14" says all that "above 0" says. */
function hardestMet({ because }: RiskAssessment): RiskAssessment['because'] {
  const hardest = new Map<string, RiskAssessment['because'][number]>();
  for (const reason of because) {
    const known = hardest.get(reason.indicator);
    const harder = !known || (reason.threshold ?? 0) > (known.threshold ?? 0);
    if (reason.met && harder) hardest.set(reason.indicator, reason);
  }
  return [...hardest.values()];
}

function signalOf(view: View, risk: RiskAssessment): Signal {
  const place = placeOf(view.registers, risk.adcode);
  const met = hardestMet(risk);
  return {
    topic: 'risk',
    rule: 'risk-class-high',
    subject: risk.adcode,
    level: levelOf(risk),
    period: risk.asOf,
    clearAfter: CLEAN_DAYS,
    title: {
      zh: `${place.name.zh}风险等级升至“${risk.label.zh}”`,
      en: `${place.name.en}: risk has risen to "${risk.label.en}"`,
    },
    place,
    district: risk.adcode,
    reasons: met.map(({ indicator, value, text }) => ({ indicator, value, expected: null, text })),
    evidence: { feed: risk.provenance?.feed },
    owner: null,
    provenance: risk.provenance,
  };
}

/** Districts that stand in class 4 or 5 under the default pack, the first; judged anew with every new case figure. */
export const riskRise =
  ([pack]: readonly RiskPack[]): Detector =>
  async (view, touched) => {
    const adcodes = new Set([...(touched?.get('cases') ?? []), ...(touched?.get('investigation') ?? [])]);
    const districts = [...adcodes].filter((code) => view.registers.region.get(code)?.level === 'district');
    if (!pack || districts.length === 0) return [];
    const facts = await riskFacts(view, districts, view.today);
    return facts.map((region) => signalOf(view, riskOf(view, region, pack, view.today)));
  };
