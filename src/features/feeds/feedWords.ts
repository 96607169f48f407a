import type { Feed } from '#contract/feed.ts';
import { count } from '#ui/format.ts';
import { pick, textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { feedBoardText } from './board/text.ts';

/** Who is to be called about a feed: department and role on duty. */
export function contactWords({ owner }: Pick<Feed, 'owner'>, lang: Lang): string {
  return textOf(feedBoardText, lang).contact(pick(owner.department, lang), pick(owner.role, lang));
}

/** Who is missing: the first few by name, and how many in all; null where all are in time or the feed has one reporter. */
export function missingWords({ missing, reporting }: Feed, lang: Lang, named = 3): string | null {
  const text = textOf(feedBoardText, lang);
  const absent = reporting.of - reporting.got;
  if (absent === 0 || reporting.of === 1) return null;
  if (reporting.got === 0) return text.missingAll(count(reporting.of, lang));
  const names = missing
    .slice(0, named)
    .map(({ name }) => pick(name, lang))
    .join(text.list);
  return absent > named ? text.missingMore(names, count(absent, lang)) : text.missingShort(names);
}
