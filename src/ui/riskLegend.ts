import { textOf } from './lang.ts';
import type { Lang } from './lang.ts';
import type { LegendItem } from './Legend.tsx';
import { kitText } from './text.ts';

const classes = [1, 2, 3, 4, 5] as const;

/** The five classes with their words, then what hatch and dots mean. `words` are the labels of classes 1 to 5. */
export function riskLegend(words: readonly string[], lang: Lang): LegendItem[] {
  const text = textOf(kitText, lang);
  return [
    ...classes.map((number): LegendItem => ({
      mark: String(number),
      label: words[number - 1] ?? String(number),
      fill: `risk-${number}`,
      ink: `risk-ink-${number}`,
    })),
    { label: text.provisional, pattern: 'hatch' },
    { label: text.noData, pattern: 'dots' },
  ];
}
