/** What a detector says of one day of a series. */
export type Detection = {
  /** What is compared with the limit, in the detector's own unit; null = cannot say. */
  statistic: number | null;
  /** From here on it alarms; null = cannot say. */
  limit: number | null;
  /** null = cannot say: the day is missing, or too few days before it are there. */
  alarm: boolean | null;
};

/** Judges every day of a daily series of counts (null = missing) by what was known on that day. */
export type Detector = (series: readonly (number | null)[]) => Detection[];

export const cannotSay: Detection = { statistic: null, limit: null, alarm: null };

/** The finding of a day whose statistic alarms at the limit and above. */
export function detection(statistic: number | null, limit: number): Detection {
  return statistic === null ? cannotSay : { statistic, limit, alarm: statistic >= limit };
}
