import { covers, isInForce } from '#model/risk/pack.ts';
import type { RiskPack } from '#model/risk/pack.ts';
import { levelMemory, riskClassesOf, riskFacts, riskOf } from '../derive/risk.ts';
import { pageByKey } from '../http/page.ts';
import { invalid } from '../http/readInput.ts';
import type { PackSet } from '../packs/packSet.ts';
import type { View } from '../view.ts';
import type { Handlers } from './handler.ts';
import { periodOf } from './period.ts';
import { requireRegion } from './registerHandlers.ts';

function packAsked(packs: readonly RiskPack[], id: string | undefined): RiskPack {
  const pack = id === undefined ? packs[0] : packs.find((each) => each.id === id);
  if (pack) return pack;
  const known = packs.map((each) => each.id).join(', ');
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

const dayAsked = (view: View, day: string | undefined) =>
  day !== undefined && day < view.today ? day : view.today;

/** The rule packs; risk under one of them, of a day with its reasons or of a period as classes alone; one area under all. */
export const riskHandlers = ({
  packs,
  refused,
}: PackSet): Pick<Handlers, 'riskPacks' | 'risk' | 'riskHistory' | 'riskComparison'> => {
  const remember = levelMemory();
  const order = packs.map(({ id }) => id);
  return {
    riskPacks: async ({ query, view }) => {
      const keyOf = ({ id }: RiskPack) => String(order.indexOf(id)).padStart(4, '0');
      return { ...pageByKey(packs, keyOf, query, view.now), refused: [...refused] };
    },

    risk: async ({ query, view }) => {
      const pack = packAsked(packs, query.pack);
      const day = dayAsked(view, query.day);
      const facts = await riskFacts(view, places(view, query), day);
      // Only the page that is asked for is assessed: the reasons of 4,000 streets would cost seconds.
      const page = pageByKey(facts, ({ adcode }) => adcode, query, view.now);
      return { ...page, items: page.items.map((region) => riskOf(view, region, pack, day)) };
    },

    riskHistory: async ({ query, view }) => {
      const pack = packAsked(packs, query.pack);
      const { to, days } = periodOf(view, query, 28);
      const facts = await riskFacts(view, places(view, query), to);
      const rows = facts.map((region) => {
        const classes = riskClassesOf(region, pack, days, remember);
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
      const day = dayAsked(view, query.day);
      const regions = await riskFacts(view, [query.region], day);
      const rows = regions.flatMap((region) =>
        packs.map((pack) => ({
          pack: pack.id,
          inForce: isInForce(pack, day),
          covered: covers(pack, region.unit),
          assessment: riskOf(view, region, pack, day),
        })),
      );
      return { asOf: day, rows };
    },
  };
};
