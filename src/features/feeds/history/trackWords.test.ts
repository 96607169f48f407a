import { expect, it } from 'vitest';
import { makeRecord } from './makeRecord.ts';
import { trackRuns } from './trackRuns.ts';
import { availabilityText, trackWords } from './trackWords.ts';

const end = Date.parse('2020-02-02T12:00:00+08:00');
const words = (signs: string, lang: 'zh' | 'en' = 'zh') =>
  trackWords(trackRuns(makeRecord(signs), end), lang);

it('says what a strip shows, the gravest first', () => {
  expect(words('............')).toBe('一直按时');
  expect(words('????????????')).toBe('无记录');
  expect(words('..l.--.---..')).toBe('未到 2 次共 5 小时，迟到 1 次共 1 小时');
  expect(words('.......xx...', 'en')).toBe('Refused 1x, 2 h in all');
});

it('does not round what was missing away', () => {
  expect(availabilityText(0.99996, 'en')).toBe('99.9%');
  expect(availabilityText(1, 'en')).toBe('100%');
  expect(availabilityText(null, 'zh')).toBe('—');
});
