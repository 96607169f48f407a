import type { LocalText } from '#contract/text.ts';
import type { RiskLevel } from './pack.ts';

export type OfficialColour = {
  colour: 'red' | 'orange' | 'yellow' | 'blue' | 'green';
  word: LocalText;
  /** Printed in the area, so that the colour is never alone. */
  letter: LocalText;
};

const colours: Readonly<Record<RiskLevel, OfficialColour>> = {
  1: { colour: 'green', word: { zh: '绿色', en: 'Green' }, letter: { zh: '绿', en: 'G' } },
  2: { colour: 'blue', word: { zh: '蓝色', en: 'Blue' }, letter: { zh: '蓝', en: 'B' } },
  3: { colour: 'yellow', word: { zh: '黄色', en: 'Yellow' }, letter: { zh: '黄', en: 'Y' } },
  4: { colour: 'orange', word: { zh: '橙色', en: 'Orange' }, letter: { zh: '橙', en: 'O' } },
  5: { colour: 'red', word: { zh: '红色', en: 'Red' }, letter: { zh: '红', en: 'R' } },
};

/** The province's five-colour legend for a display class; null ("cannot say") has no colour. */
export function officialColour(level: RiskLevel | null): OfficialColour | null {
  return level === null ? null : colours[level];
}
