import { useQuery } from '@tanstack/react-query';
import type { RiskPack, RiskUnit } from '#contract/riskPack.ts';
import { combineQueries } from '#ui/query.ts';
import type { QueryLike } from '#ui/query.ts';
import { riskPacksQuery } from '../riskPacksQuery.ts';
import { useRiskPicture } from '../useRiskPicture.ts';
import type { RiskQuestion } from '../useRiskPicture.ts';
import { whatIfPicture } from './whatIfPicture.ts';
import type { WhatIfPicture } from './whatIfPicture.ts';

export type WhatIf = { pack: RiskPack; unit: RiskUnit; picture: WhatIfPicture };

/** The picture of a question with the thresholds moved as `text` says, worked out here: the API is asked nothing new. */
export function useWhatIf({ place, day, pack }: RiskQuestion, text: string): QueryLike<WhatIf> {
  'use memo';
  const areas = useRiskPicture({ place, day, pack });
  const packs = useQuery(riskPacksQuery);
  const both = combineQueries({ areas, packs });
  const { data } = both;
  if (!data) return { ...both, data: undefined };
  const used = data.areas[0]?.pack ?? pack;
  const rules = data.packs.items.find(({ id }) => id === used);
  if (!rules) return { ...both, data: undefined, isPending: true };
  const unit = place.kind === 'city' ? 'county' : 'street';
  const picture = whatIfPicture({ pack: rules, unit, areas: data.areas, text });
  return { ...both, data: { pack: rules, unit, picture } };
}
