/** Why a line of the tables may grow faster than its city; what has none here fails the part. */
export const reasons: Record<string, string> = {
  alerts: 'planted: the two larger cities are under stress, so that there are ten thousand',
  'open alerts': 'planted, as the alerts are',
  'memory (RSS), MiB':
    'the room that the engine took to play through the past and does not give back; the heap grows more slowly',
};
