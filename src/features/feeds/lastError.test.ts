import { expect, it } from 'vitest';
import { lastErrorText } from './lastError.ts';
import { makeFeed } from './makeFeed.ts';

const now = Date.parse('2020-02-03T09:00:00+08:00');
const error = {
  at: '2020-02-03T08:10:00+08:00',
  code: 'rejected',
  detail: { zh: '就诊数不是整数', en: 'Visits are not whole numbers' },
  rejected: 3,
};

it('says what went wrong, when, and how much was lost', () => {
  const feed = makeFeed({ errors: [error] });
  expect(lastErrorText(feed, now, 'zh')).toBe('08:10 就诊数不是整数，拒收 3 条');
  expect(lastErrorText(feed, now, 'en')).toBe('08:10 Visits are not whole numbers, 3 rows refused');
  expect(lastErrorText(makeFeed(), now, 'zh')).toBeNull();
});

it('does not say twice how much was lost', () => {
  const detail = { zh: '3条中3条被拒收', en: '3 of 3 facts refused' };
  expect(lastErrorText(makeFeed({ errors: [{ ...error, detail }] }), now, 'en')).toBe(
    '08:10 3 of 3 facts refused',
  );
});

it('names the day of an error of another day', () => {
  const old = makeFeed({ errors: [{ ...error, at: '2020-02-02T08:10:00+08:00', rejected: 0 }] });
  expect(lastErrorText(old, now, 'zh')).toBe('2月2日 08:10 就诊数不是整数');
});
