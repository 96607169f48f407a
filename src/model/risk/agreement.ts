import { assess } from './assess.ts';
import type { RiskHistory } from './assessment.ts';
import type { RiskLevel, RiskPack } from './pack.ts';

export type PublishedLevel = { place: string; published: RiskLevel; history: RiskHistory };

export type Agreement = {
  agree: number;
  of: number;
  differ: { place: string; published: RiskLevel; ours: RiskLevel | null }[];
};

/** How many places a pack puts at the level that was published for them, and which differ. */
export function agreement(pack: RiskPack, places: readonly PublishedLevel[]): Agreement {
  const differ = places.flatMap(({ place, published, history }) => {
    const ours = assess(pack, history).level;
    return ours === published ? [] : [{ place, published, ours }];
  });
  return { agree: places.length - differ.length, of: places.length, differ };
}
