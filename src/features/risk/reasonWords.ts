import { countOfPersons, day as dayWords, percent } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { AreaRisk } from './areaRisk.ts';
import { riskText } from './text.ts';

type Words = { lang: Lang; suppress: boolean };

/** What stands behind a class, short enough for a row: "3 new in 14 days, 1 cluster, 37 in all". */
export function reasonWords(area: AreaRisk, { lang, suppress }: Words): string {
  const text = textOf(riskText, lang);
  if (area.level === null) return area.missing.map((each) => each[lang]).join(' ') || text.cannotSay;
  const persons = (value: number) => countOfPersons(value, lang, { suppress });
  const { newCases14d, caseFreeDays, cumulative } = area;
  const clusters = valueOf(area, 'clusters14d');
  const share = valueOf(area, 'localShare');
  const localMatters = area.because.some((each) => each.indicator === 'localShare' && each.met);
  const parts = [
    newCases14d === null ? null : text.newIn14Days(persons(newCases14d)),
    clusters ? text.clusters(String(clusters)) : null,
    caseFreeDays ? text.caseFree(String(caseFreeDays)) : null,
    localMatters && share !== null ? text.localShare(percent(share, lang)) : null,
    cumulative === null ? null : text.inAll(persons(cumulative)),
  ].filter((part) => part !== null);
  return parts.join(text.comma);
}

/** The same for a row that has the new cases beside it and one line for the rest. */
export function shortReasonWords(area: AreaRisk, words: Words): string {
  const because = area.because.filter(({ indicator }) => indicator !== 'localShare');
  return reasonWords({ ...area, because, newCases14d: null }, words);
}

function valueOf(area: AreaRisk, indicator: string): number | null {
  return area.because.find((each) => each.indicator === indicator)?.value ?? null;
}

/** "on figures of 2 Feb" where the assessment stands on an earlier day than the one shown; null otherwise. */
export function restsOn(area: Pick<AreaRisk, 'asOf'>, day: string, lang: Lang): string | null {
  return area.asOf < day ? textOf(riskText, lang).restsOn(dayWords(area.asOf, lang)) : null;
}

/** The change of class where its heading names the base: "▲ 1", "0", "—". */
export function changeShort(classChange: number | null): string {
  if (classChange === null) return '—';
  if (classChange === 0) return '0';
  return `${classChange > 0 ? '▲' : '▼'} ${Math.abs(classChange)}`;
}

/** The change of class since the day before, with glyph and base. */
export function changeWords(classChange: number | null, lang: Lang): string {
  const text = textOf(riskText, lang);
  if (classChange === null) return text.changeUnknown;
  if (classChange === 0) return text.changeNone;
  const steps = String(Math.abs(classChange));
  return classChange > 0 ? text.changeUp(steps) : text.changeDown(steps);
}
