import * as z from 'zod/mini';
import { localText } from './text.ts';
import { civilDay } from './time.ts';

/** WGS-84 `[longitude, latitude]` in degrees, as in RFC 7946. Said here once for the whole contract. */
export const position = z.tuple([z.number(), z.number()]);
export type Position = z.infer<typeof position>;

/** Administrative code. A string: codes have no arithmetic, and zones have letters in theirs. */
export const adcode = z.string().check(z.regex(/^[0-9A-Z]{6,12}$/));

/** `zone`: reported beside the districts, but no district of its own and without a boundary. */
export const regionLevel = z.enum(['city', 'district', 'zone', 'street']);
export type RegionLevel = z.infer<typeof regionLevel>;

/** One area of the register; `label` is where its name stands best. */
export const region = z.object({
  adcode,
  level: regionLevel,
  parent: z.nullable(adcode),
  name: localText,
  /** First day on which the code was in force; codes change when districts do. */
  validFrom: civilDay,
  validTo: z.nullable(civilDay),
  areaKm2: z.nullable(z.number()),
  population: z.nullable(z.int()),
  label: position,
});
export type Region = z.infer<typeof region>;
