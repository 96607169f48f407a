/** Bands of days of cover as in the hospital supply reports of CDC's NHSN. */
export type CoverBand = 'none' | 'days1to3' | 'days4to14' | 'days15plus' | 'unknown';

/** The band of a number of days; only whole days count, so 3.9 days are 3. null = unknown. */
export function coverBand(days: number | null): CoverBand {
  if (days === null) return 'unknown';
  if (days < 1) return 'none';
  if (days < 4) return 'days1to3';
  return days < 15 ? 'days4to14' : 'days15plus';
}
