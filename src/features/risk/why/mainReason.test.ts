import { expect, test } from 'vitest';
import { makeAssessment } from '../makeArea.ts';
import { mainReason } from './mainReason.ts';

test('says what is met, and not what is not', () => {
  expect(mainReason(makeAssessment(), 'zh')).toBe('累计确诊26例，超过14例。近14天聚集性疫情1起，达到1起。');
});

test('says what is not met where nothing is', () => {
  const text = { zh: '近14天新增0例，未超过0例。', en: 'New cases in the last 14 days: 0, not above 0.' };
  const because = [{ indicator: 'newCases14d', value: 0, threshold: 0, met: false, text }];
  expect(mainReason(makeAssessment({ level: 1, because }), 'en')).toBe(text.en);
});

test('without a class it says what is missing, even where a condition is met', () => {
  const missing = [{ zh: '缺少“累计确诊”。', en: 'Missing: cumulative confirmed cases.' }];
  expect(mainReason(makeAssessment({ level: null, missing }), 'en')).toBe(missing[0]?.en);
});
