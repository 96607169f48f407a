import { freshness } from '../freshness.ts';

/** What comes in place of good figures while a feed is overdue. */
export type Arrivals = 'nothing' | 'garbage' | 'old';

type Input = {
  /** When the newest delivery came, good or not (epoch ms); null if none ever did. */
  receivedAt: number | null;
  /** The newest fault of the feed and when it was noticed (epoch ms). */
  fault: { at: number; code: string } | null;
  cadenceMs: number;
  now: number;
};

/**
 * Why an overdue feed is overdue: it sends `nothing`; its newest delivery was refused (`garbage`); or what it sends
 * tells of times long gone (`old`). What came more than three cadences ago says nothing about the present.
 */
export function whatArrives({ receivedAt, fault, cadenceMs, now }: Input): Arrivals {
  if (receivedAt === null) return 'nothing';
  if (freshness({ observedAt: receivedAt, cadenceMs, now }).kind === 'stale') return 'nothing';
  if (fault === null || fault.at < receivedAt) return 'nothing';
  return fault.code === 'rejected' ? 'garbage' : fault.code === 'late' ? 'old' : 'nothing';
}
