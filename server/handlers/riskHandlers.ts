import { covers, isInForce } from '#model/risk/pack.ts';
import type { RiskPack } from '#model/risk/pack.ts';
import { riskPacks } from '#model/risk/riskPacks.ts';
import { riskClassOf, riskFacts, riskOf } from '../derive/risk.ts';
import { pageByKey } from '../http/page.ts';
import { invalid } from '../http/readInput.ts';
import type { View } from '../view.ts';
import type { Handlers } from './handler.ts';
import { periodOf } from './period.ts';
import { requireRegion } from './registerHandlers.ts';

function packAsked(id: string | undefined): RiskPack {
  const pack = id === undefined ? riskPacks[0] : riskPacks.find((each) => each.id === id);
  if (pack) return pack;
  const known = riskPacks.map((each) => each.id).join(', ');
  throw invalid('query/pack', `There is no rule pack ${id ?? ''}. Known: ${known}.`);
}

type Places = { level?: 'city' | 'district' | 'street' | undefined; within?: string | undefined };

function places(view: View, { level, within }: Places): string[] {
  requireRegion(view, within, 'within');
  const { registers } = view;
  const asked = level ?? (registers.region.get(within ?? '')?.level === 'district' ? 'street' : 'district');
  return [...registers.region.values()]
    .filter((region) => region.level === asked)
    .filter(
      ({ adcode, parent }) =>
        within === undefined || within === registers.city.adcode || adcode === within || parent === within,
    )
    .map(({ adcode }) => adcode);
}

/** Risk under a rule pack: of one day with its reasons, and of a period as classes alone, and of one area under every pack. */
export const riskHandlers: Pick<Handlers, 'risk' | 'riskHistory' | 'riskComparison'> = {
  risk: async ({ query, view }) => {
    const pack = packAsked(query.pack);
    const day = query.day !== undefined && query.day < view.today ? query.day : view.today;
    const facts = await riskFacts(view, places(view, query), day);
    // Only the page that is asked for is assessed: the reasons of 4,000 streets would cost seconds.
    const page = pageByKey(facts, ({ adcode }) => adcode, query, view.now);
    return { ...page, items: page.items.map((region) => riskOf(view, region, pack, day)) };
  },

  riskHistory: async ({ query, view }) => {
    const pack = packAsked(query.pack);
    const { to, days } = periodOf(view, query, 28);
    const facts = await riskFacts(view, places(view, query), to);
    const rows = facts.map((region) => {
      const classes = days.map((day) => riskClassOf(region, pack, day));
      return {
        adcode: region.adcode,
        levels: classes.map(({ level }) => level),
        basis: classes.map(({ basis }) => basis),
      };
    });
    return { pack: pack.id, days, rows };
  },

  riskComparison: async ({ query, view }) => {
    requireRegion(view, query.region, 'region');
    const day = query.day !== undefined && query.day < view.today ? query.day : view.today;
    const [region] = await riskFacts(view, [query.region], day);
    const rows = riskPacks.flatMap((pack) =>
      region
        ? [
            {
              pack: pack.id,
              inForce: isInForce(pack, day),
              covered: covers(pack, region.unit),
              assessment: riskOf(view, region, pack, day),
            },
          ]
        : [],
    );
    return { asOf: day, rows };
  },
};
