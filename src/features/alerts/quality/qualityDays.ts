/** The period that the quality is told of, days. */
export const QUALITY_DAYS = 7;
