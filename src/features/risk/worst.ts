import { count, countOfPersons } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { AreaRisk } from './areaRisk.ts';
import { rankAreas } from './rankAreas.ts';
import { riskText } from './text.ts';

export type Judged = Pick<AreaRisk, 'adcode' | 'name' | 'level' | 'newCases14d' | 'cumulative'>;

/** The areas of the highest class that is known, worst first; empty when nothing can be said. */
export function worstAreas<Area extends Judged>(areas: readonly Area[]): Area[] {
  const ranked = rankAreas(areas).filter((area) => area.level !== null);
  return ranked.filter((area) => area.level === ranked[0]?.level);
}

type Words = { lang: Lang; suppress: boolean; unit: 'district' | 'street' };

/**
 * "Where is it worst", as one sentence. Areas of which nothing can be said are counted, never passed over: the
 * worst may be among them.
 */
export function worst(areas: readonly Judged[], { lang, suppress, unit }: Words): string {
  const text = textOf(riskText, lang);
  const [first, ...others] = worstAreas(areas);
  if (!first) return text.worstNone(text[`all_${unit}`]);
  const unknown = areas.filter((area) => area.level === null).length;
  const tail = unknown === 0 ? '' : text.worstUnknown(count(unknown, lang));
  if (first.level === 1) return text.worstCalm(text[`all_${unit}`]) + tail;
  const name = first.name[lang];
  const level = String(first.level);
  const head =
    first.newCases14d === null
      ? text.worstHead(name, level)
      : text.worstHeadNew(name, level, countOfPersons(first.newCases14d, lang, { suppress }));
  const [second] = others;
  if (!second) return head + tail;
  const also =
    others.length === 1
      ? text.worstAlsoOne(second.name[lang])
      : text.worstAlsoMany(second.name[lang], count(others.length, lang), count(others.length - 1, lang));
  return head + also + tail;
}
