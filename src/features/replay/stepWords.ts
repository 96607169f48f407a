type Words = { hours: (n: string) => string; oneDay: string };

/** "6 小时", "1 天" / "6 h", "1 day". */
export const stepWords = (hours: number, words: Words): string =>
  hours === 24 ? words.oneDay : words.hours(String(hours));
