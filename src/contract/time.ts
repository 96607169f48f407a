import * as z from 'zod/mini';

/** A moment with its offset, RFC 3339, e.g. `2020-02-03T08:00:00+08:00`. Never local time without an offset. */
export const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/));

/** A civil day in Asia/Shanghai, `YYYY-MM-DD`. It begins and ends at 00:00 +08:00. */
export const civilDay = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
