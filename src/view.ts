import * as z from 'zod/mini';
import { navigate, useSearch } from 'wouter/use-browser-location';
import { alertFigure } from '#contract/alertQuality.ts';
import { deviceName } from '#contract/session.ts';

const or = <Schema extends z.ZodMiniType>(schema: Schema, value: z.output<Schema>) => z.catch(schema, value);
const maybe = <Schema extends z.ZodMiniType>(schema: Schema) => z.catch(z.optional(schema), undefined);
const code = z.string().check(z.regex(/^[0-9A-Z]{6,12}$/));
const word = z.string().check(z.minLength(1), z.maxLength(200));

export const scenes = ['overview', 'risk', 'clinics', 'supplies', 'feeds'] as const;
export type SceneId = (typeof scenes)[number];
export const pages = ['map', 'alerts', 'clinics', 'supplies', 'feeds'] as const;
export type PageId = (typeof pages)[number];

/** `2.05x10`: height of the screen and distance of its farthest viewer, in metres. */
const wall = z.pipe(
  z.string().check(z.regex(/^\d+(\.\d+)?x\d+(\.\d+)?$/)),
  z.transform((text) => {
    const [height = 2.05, distance = 10] = text.split('x').map(Number);
    return { height, distance };
  }),
);

/**
 * Everything that a link can say. Each member falls back by itself: one bad parameter in a shared link must not
 * cost the others.
 */
const viewSchema = z.object({
  lang: or(z.enum(['zh', 'en']), 'zh'),
  theme: maybe(z.enum(['wall', 'office'])),
  /** Demonstration user to act as. */
  user: maybe(word),
  /** What this wall is called. */
  device: maybe(deviceName),
  scene: maybe(z.enum(scenes)),
  /** Seconds a scene stays, 0 holds it; absent: the wall's own pace. */
  rotate: maybe(z.coerce.number<string>().check(z.minimum(0), z.maximum(3600))),
  wall: maybe(wall),
  page: or(z.enum(pages), 'map'),
  /** District in focus; absent: the user's own scope. `all`: the whole city. */
  district: maybe(z.union([code, z.literal('all')])),
  /** Area chosen within the place in focus: a district of the city, a street of a district. */
  area: maybe(code),
  /** The moment that the screen is set to, `2020-02-10T09:00` in Shanghai; absent: live. */
  at: maybe(z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/))),
  /** `now`: as known now about that moment; absent: as known then. */
  known: maybe(z.enum(['now'])),
  /** Plays from there on, so many hours a second. */
  play: maybe(z.coerce.number<string>().check(z.minimum(0.1), z.maximum(96))),
  layer: or(z.enum(['risk', 'density', 'clinics']), 'risk'),
  pack: maybe(word),
  /** Thresholds moved for a what-if at the desk, empty while none is: `cumulativeConfirmed>14:20`; absent: the rules as they are. */
  whatif: maybe(z.string().check(z.maxLength(1000))),
  legend: or(z.enum(['class', 'official']), 'class'),
  alert: maybe(word),
  topic: maybe(z.enum(['fever-clinic', 'clinic-load', 'supply', 'risk', 'feed'])),
  level: maybe(z.enum(['1', '2', '3', '4'])),
  find: maybe(word),
  /** Figure of the alert quality whose alerts are listed. */
  figure: maybe(alertFigure),
  clinic: maybe(word),
  feed: maybe(word),
  item: maybe(word),
  site: maybe(word),
});

export type View = z.output<typeof viewSchema>;
type Patch = { [Key in keyof View]?: View[Key] | string | number | undefined };

/** Reads a query string; what it does not know or understand is passed over. */
export function parseView(search: string): View {
  return viewSchema.parse(Object.fromEntries(new URLSearchParams(search)));
}

/**
 * The query string after a change. Parameters that are not ours (the simulation's scenario, for one) stay, since
 * losing them would change what a link shows; undefined removes a member.
 */
export function searchWith(search: string, patch: Patch): string {
  const params = new URLSearchParams(search);
  for (const [name, value] of Object.entries(patch)) {
    if (value === undefined) params.delete(name);
    else params.set(name, String(value));
  }
  // A colon needs no escape in a query, and a moment is to be read in the address.
  const text = params.toString().replaceAll('%3A', ':');
  return text ? `?${text}` : '';
}

/** A link to `path` that keeps the present view but for the change. */
export function linkTo(path: string, patch: Patch = {}): string {
  return path + searchWith(window.location.search, patch);
}

/** Changes the address: `push` for a step that Back undoes, `replace` for typing and for what happens by itself. */
export function changeView(patch: Patch, how: 'push' | 'replace' = 'push'): void {
  const { pathname, search } = window.location;
  const next = searchWith(search, patch);
  if (next !== search) navigate(pathname + next, { replace: how === 'replace' });
}

let latest: { search: string; view: View } | undefined;

/** One address is read once, however many components ask for its view: they all do at every letter typed. */
function viewOf(search: string): View {
  if (latest?.search !== search) latest = { search, view: parseView(search) };
  return latest.view;
}

/** The view of the address bar. */
export function useView(): View {
  return viewOf(useSearch());
}
