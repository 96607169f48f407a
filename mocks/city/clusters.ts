import { dayIndex } from './calendar.ts';

/** Linked cases with one place of infection, seen first at one clinic as a jump of fever visits. */
export type Cluster = {
  district: string;
  /** Which of the district's clinics sees it, counted from 0. */
  clinic: number;
  /** Day of the first jump. */
  day: number;
  /** Extra visits at the peak, in multiples of the clinic's usual number. */
  size: number;
};

const published = (district: string, clinic: number, civilDay: string, size: number): Cluster => ({
  district,
  clinic,
  day: dayIndex(civilDay),
  size,
});

/**
 * Simulated: bulletins named few clusters. They stand in the districts that the published map of 2020-02-09
 * shows as orange (Yuhang, Tonglu, Jianggan) and, smaller, in the yellow ones.
 */
export const clusters2020: Cluster[] = [
  published('330110', 0, '2020-01-28', 0.8),
  published('330110', 1, '2020-02-02', 1.3),
  published('330122', 0, '2020-01-29', 0.8),
  published('330122', 0, '2020-02-02', 1.6),
  published('330122', 1, '2020-02-05', 1.2),
  published('330104', 0, '2020-02-01', 0.9),
  published('330104', 1, '2020-02-04', 1.2),
  published('330109', 0, '2020-01-27', 0.4),
  published('330106', 0, '2020-01-30', 0.4),
  published('330105', 0, '2020-01-31', 0.4),
  published('330102', 0, '2020-01-30', 0.4),
];

/** How strongly a cluster shows `age` days after its first jump: full at once, gone after a fortnight. */
export function strength(age: number): number {
  if (age < 0 || age > 14) return 0;
  return age < 2 ? 0.85 + 0.15 * age : Math.max(0, 1 - (age - 2) / 12);
}

/** The outbreak of `clinic-cluster`: two clinics in Xihu and one in Gongshu, next to each other. */
export const plantedClusters = (day: number): Cluster[] => [
  { district: '330106', clinic: 0, day, size: 2.2 },
  { district: '330106', clinic: 1, day, size: 2 },
  { district: '330105', clinic: 0, day, size: 1.8 },
];
