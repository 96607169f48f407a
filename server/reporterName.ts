import type { LocalText } from '#contract/text.ts';
import type { RegisterIndex } from './registerIndex.ts';

type Entry = RegisterIndex['feeds'][number];

/** A reporter of a feed by name: a clinic, a site, else the department that answers for the feed. */
export function reporterName(
  { clinic, site }: Pick<RegisterIndex, 'clinic' | 'site'>,
  reporter: string,
  { owner }: Pick<Entry, 'owner'>,
): LocalText {
  return clinic.get(reporter)?.name ?? site.get(reporter)?.name ?? owner.department;
}
