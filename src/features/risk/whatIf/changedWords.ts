import type { RiskUnit } from '#contract/riskPack.ts';
import { count } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { whatIfText } from './text.ts';
import { movesOf } from './whatIfPicture.ts';
import type { SupposedArea } from './whatIfPicture.ts';

/** "3 districts change class: 1 up, 2 down". */
export function changedWords(changed: readonly SupposedArea[], unit: RiskUnit, lang: Lang): string {
  const text = textOf(whatIfText, lang);
  const kind = unit === 'street' ? 'street' : 'county';
  if (changed.length === 0) return text[`changedNone_${kind}`];
  const { up, down, unknown } = movesOf(changed);
  const parts = [
    up > 0 && text.up(count(up, lang)),
    down > 0 && text.down(count(down, lang)),
    unknown > 0 && text.unknown(count(unknown, lang)),
  ].filter((part) => part !== false);
  return text[`changed_${kind}`](count(changed.length, lang), parts.join(text.comma));
}
