import { expect, test } from 'vitest';
import { makeArea } from './makeArea.ts';
import { changeShort, changeWords, reasonWords, restsOn } from './reasonWords.ts';

const shown = { suppress: false };

test('says the figures behind a class', () => {
  expect(reasonWords(makeArea(), { lang: 'zh', ...shown })).toBe('14天内新增20例，聚集性疫情1起，累计26例');
  expect(reasonWords(makeArea({ caseFreeDays: 1 }), { lang: 'en', ...shown })).toBe(
    '20 new in 14 days, 1 cluster, 1 day without a new case, 26 in all',
  );
});

test('the share of local cases is said only where it moved the class', () => {
  const share = { indicator: 'localShare', value: 0.4, threshold: 0.5, text: { zh: '', en: '' } };
  const words = (met: boolean) =>
    reasonWords(makeArea({ because: [{ ...share, met }] }), { lang: 'zh', ...shown });
  expect(words(true)).toContain('本地病例占40%');
  expect(words(false)).not.toContain('本地');
});

test('bands small counts of persons, not of clusters', () => {
  const area = makeArea({ cumulative: 4, newCases14d: 1 });
  expect(reasonWords(area, { lang: 'zh', suppress: true })).toBe('14天内新增<5例，聚集性疫情1起，累计<5例');
});

test('without a class it says what is missing', () => {
  const missing = [{ zh: '缺少“累计确诊”。', en: 'Missing: cumulative confirmed cases.' }];
  expect(reasonWords(makeArea({ level: null, missing }), { lang: 'en', ...shown })).toBe(missing[0]?.en);
  expect(reasonWords(makeArea({ level: null }), { lang: 'zh', ...shown })).toBe('无法判定');
});

test('an assessment on an older day says so', () => {
  expect(restsOn({ asOf: '2020-02-02' }, '2020-02-03', 'zh')).toBe('按2月2日数据');
  expect(restsOn({ asOf: '2020-02-03' }, '2020-02-03', 'zh')).toBeNull();
});

test('a change has glyph and base; unknown is not "same"', () => {
  expect([1, -2, 0, null].map((change) => changeWords(change, 'zh'))).toEqual([
    '▲ 升1级 较前一日',
    '▼ 降2级 较前一日',
    '与前一日相同',
    '与前一日不可比',
  ]);
  expect([1, -2, 0, null].map(changeShort)).toEqual(['▲ 1', '▼ 2', '0', '—']);
});
