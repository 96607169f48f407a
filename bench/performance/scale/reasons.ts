/** Why a line of the tables may grow faster than its city; what has none here fails the part. */
export const reasons: Record<string, string> = {
  alerts: 'planted: the two larger cities are under stress, so that there are ten thousand',
  'open alerts': 'planted, as the alerts are',
};
