import { expect, it } from 'vitest';
import { intervalText, stockoutText } from './stockoutText.ts';

const stockout = { day: '2020-02-06', earliest: '2020-02-05', latest: '2020-02-08' };

it('says the day with its interval in both languages', () => {
  expect(stockoutText({ onHand: 10, stockout }, 'zh')).toBe('≈2月6日（80% 区间 2月5日–2月8日）');
  expect(stockoutText({ onHand: 10, stockout }, 'en')).toBe('≈6 Feb (80% range 5 Feb – 8 Feb)');
});

it('makes up neither an end nor a day that is not known', () => {
  expect(stockoutText({ onHand: 10, stockout: { ...stockout, latest: null } }, 'zh')).toBe(
    '≈2月6日（80% 区间 2月5日起）',
  );
  expect(stockoutText({ onHand: 10, stockout: null }, 'zh')).toBe('无法预计');
  expect(stockoutText({ onHand: 0, stockout: null }, 'zh')).toBe('已断货');
});

it('writes a day once where the interval is no wider', () => {
  const certain = { day: '2020-02-04', earliest: '2020-02-04', latest: '2020-02-04' };
  expect(stockoutText({ onHand: 10, stockout: certain }, 'en')).toBe('≈4 Feb');
});

it('leaves the interval out where it says nothing more than the day', () => {
  expect(intervalText({ onHand: 10, stockout }, 'zh')).toBe('2月5日–2月8日');
  expect(intervalText({ onHand: 10, stockout: { ...stockout, earliest: '2020-02-08' } }, 'zh')).toBe('');
  expect(intervalText({ onHand: 0, stockout }, 'zh')).toBe('');
});
