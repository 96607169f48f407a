import { percent } from '#ui/format.ts';
import type { Lang } from '#ui/lang.ts';

/** The share of a target, rounded down to a tenth: "90%" beside "missed" would contradict it. */
export const attainedShare = (share: number | null, lang: Lang): string =>
  percent(share === null ? null : Math.floor(share * 1000) / 1000, lang, 1);
