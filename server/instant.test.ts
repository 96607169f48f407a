import { expect, it } from 'vitest';
import { spanInWords } from './instant.ts';

const minute = 60_000;
const hour = 60 * minute;

it.each([
  [0, '0 分', '0 min'],
  [45 * minute, '45 分', '45 min'],
  [hour, '1 小时', '1 h'],
  [59.6 * minute, '1 小时', '1 h'],
  [3 * hour + 12 * minute, '3 小时 12 分', '3 h 12 min'],
  [24 * hour, '24 小时', '24 h'],
  [49 * hour, '2 天', '2 days'],
])('says %d ms in words, without a part that is zero', (ms, zh, en) => {
  expect(spanInWords(ms)).toEqual({ zh, en });
});
