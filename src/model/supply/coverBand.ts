import type { LocalText } from '../localText.ts';

/** Bands of days of cover as in the hospital supply reports of CDC's NHSN. */
export type CoverBand = 'none' | 'days1to3' | 'days4to14' | 'days15plus' | 'unknown';

export const coverBandWords: Readonly<Record<CoverBand, LocalText>> = {
  none: { zh: '0天', en: '0 days' },
  days1to3: { zh: '1–3天', en: '1–3 days' },
  days4to14: { zh: '4–14天', en: '4–14 days' },
  days15plus: { zh: '15天及以上', en: '15 days or more' },
  unknown: { zh: '无法判断', en: 'Cannot say' },
};

/** The band of a number of days; only whole days count, so 3.9 days are 3. null = unknown. */
export function coverBand(days: number | null): CoverBand {
  if (days === null) return 'unknown';
  if (days < 1) return 'none';
  if (days < 4) return 'days1to3';
  return days < 15 ? 'days4to14' : 'days15plus';
}
