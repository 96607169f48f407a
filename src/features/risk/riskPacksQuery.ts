import { q } from '#api/q.ts';
import type { RiskPack } from '#contract/riskPack.ts';

/** The packs in their order, with the files that were refused; nobody has a thousand. */
export const riskPacksQuery = q('riskPacks', { limit: 1000 });

/** The pack that judges where nobody has chosen one. */
export const defaultPack = (packs: readonly RiskPack[]): RiskPack | undefined =>
  packs.find((pack) => pack.default) ?? packs[0];
