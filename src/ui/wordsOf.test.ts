import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from './wordsOf.ts';

test('a hospital is not cut in half', () => {
  const words = wordsOf('桐庐县第一人民医院发热门诊超负荷', 'zh');
  expect(words).toContain('医院');
  expect(words.length).toBeGreaterThan(3);
  expect(wordsOf('Tonglu fever clinic', 'en')).toEqual(['Tonglu fever clinic']);
});

test('quotation marks and brackets stay with what they hold', () => {
  const words = wordsOf('升至“橙色（较高风险）”', 'zh');
  expect(words.filter((word) => /[“（]$|^[”）]/u.test(word))).toEqual([]);
});

test('nothing is lost', () => {
  fc.assert(
    fc.property(fc.string(), (title) => {
      expect(wordsOf(title, 'zh').join('')).toBe(title);
    }),
  );
});
