/** Milliseconds. */
export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

const offset = 8 * hour;

/** Civil days of Asia/Shanghai are counted from 1970-01-01; China has kept no summer time since 1991. */
export const dayAt = (ms: number): number => Math.floor((ms + offset) / day);

/** The moment at which civil day `index` begins. */
export const startOfDay = (index: number): number => index * day - offset;

export const civil = (index: number): string => new Date(index * day).toISOString().slice(0, 10);

export const dayIndex = (civilDay: string): number => Math.floor(Date.parse(`${civilDay}T00:00:00Z`) / day);

/** RFC 3339 to the second with the city's own offset. */
export const instant = (ms: number): string => `${new Date(ms + offset).toISOString().slice(0, 19)}+08:00`;

/** 0 = Sunday. 1970-01-01 was a Thursday. */
export const weekday = (index: number): number => (((index + 4) % 7) + 7) % 7;
