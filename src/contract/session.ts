import * as z from 'zod/mini';
import { adcode } from './region.ts';
import { localText } from './text.ts';
import { instant } from './time.ts';

/** `viewer` sees (a wall), `officer` acts in one district, `commander` acts in the whole city. */
export const role = z.enum(['viewer', 'officer', 'commander']);
export type Role = z.infer<typeof role>;

/** Who is asking, and for which department. */
export const user = z.object({
  id: z.string(),
  name: localText,
  department: localText,
  role,
  /** The region that the user may act in; everybody may read the whole city. */
  scope: z.object({ level: z.enum(['city', 'district']), adcode }),
});
export type User = z.infer<typeof user>;

/**
 * The API's clock. It is the product's only "now": office PCs are wrong by minutes, and a replay runs faster.
 * `now` was true when the answer left; it then advances `rate` seconds a second, or stands if paused.
 */
export const clock = z.object({ now: instant, rate: z.number(), paused: z.boolean() });
export type ClockReading = z.infer<typeof clock>;

/** What a screen without a person in front of it is called, in the city's own words. */
export const deviceName = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(40), z.regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u));

/** The first answer that a dashboard needs: who is looking, at which city, and what time it is there. */
export const session = z.object({
  user,
  /** The screen that asked by this name; it sees and does not act, whoever is signed in at it. */
  device: z.optional(deviceName),
  /** The users that this session may switch to; only a demonstration has more than one. */
  switchableTo: z.array(user),
  clock,
  timeZone: z.literal('Asia/Shanghai'),
  city: z.object({ adcode, name: localText }),
  /** Set while the facts come from a simulated city. */
  scenario: z.nullable(z.object({ id: z.string(), title: localText, note: localText })),
  /**
   * What can be asked for as of a past moment (`at`): facts from `from` on, alerts from `alertsFrom` on (before it nobody
   * judged). Null or absent where the API keeps no past.
   */
  replay: z.optional(z.nullable(z.object({ from: instant, alertsFrom: instant }))),
  /** Changes when the server lost its state or was replaced; clients then refetch everything. */
  epoch: z.string(),
});
export type Session = z.infer<typeof session>;
