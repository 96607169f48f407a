import { q } from '#api/q.ts';

/** The packs in their order, the first being the default, with the files that were refused; nobody has a thousand. */
export const riskPacksQuery = q('riskPacks', { limit: 1000 });
