import type { LocalText } from '../localText.ts';

/** Warning level by the Emergency Response Law: I is the worst. */
export type AlertLevel = 'I' | 'II' | 'III' | 'IV';

/** From the worst to the mildest. */
export const alertLevels: readonly AlertLevel[] = ['I', 'II', 'III', 'IV'];

export type AlertLevelWords = {
  /** "I级 红色": short, for marks and lists. */
  name: LocalText;
  /** "特别重大". */
  severity: LocalText;
  colour: 'red' | 'orange' | 'yellow' | 'blue';
};

export const alertLevelWords: Readonly<Record<AlertLevel, AlertLevelWords>> = {
  I: {
    name: { zh: 'I级 红色', en: 'Level I, red' },
    severity: { zh: '特别重大', en: 'Particularly serious' },
    colour: 'red',
  },
  II: {
    name: { zh: 'II级 橙色', en: 'Level II, orange' },
    severity: { zh: '重大', en: 'Serious' },
    colour: 'orange',
  },
  III: {
    name: { zh: 'III级 黄色', en: 'Level III, yellow' },
    severity: { zh: '较大', en: 'Fairly serious' },
    colour: 'yellow',
  },
  IV: {
    name: { zh: 'IV级 蓝色', en: 'Level IV, blue' },
    severity: { zh: '一般', en: 'Ordinary' },
    colour: 'blue',
  },
};

/** Sort key: 0 for I to 3 for IV. */
export function alertRank(level: AlertLevel): number {
  return alertLevels.indexOf(level);
}
