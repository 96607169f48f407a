import { describe, expect, it } from 'vitest';
import { contactWords, missingWords } from './feedWords.ts';
import { makeFeed } from './makeFeed.ts';

const absent = (id: string) => ({ id, name: { zh: `${id}院`, en: `Clinic ${id}` }, lastObservedAt: null });
const feedWith = (names: string[], of = 48) =>
  makeFeed({ missing: names.map(absent), reporting: { got: of - names.length, of } });

describe('missingWords', () => {
  it('names the missing, the first few of many with their number', () => {
    expect(missingWords(feedWith(['1', '2']), 'zh')).toBe('缺：1院、2院');
    expect(missingWords(feedWith(['1', '2', '3', '4']), 'zh', 2)).toBe('缺 4 家：1院、2院等');
    expect(missingWords(feedWith(['1', '2', '3', '4']), 'en', 2)).toBe(
      '4 missing: Clinic 1, Clinic 2 and others',
    );
  });

  it('names nobody where nobody is in time', () => {
    expect(missingWords(feedWith(['1', '2'], 2), 'en')).toBe('None of 2 in time');
  });

  it('has nothing to say where all are in time, or where the only reporter is the feed itself', () => {
    expect(missingWords(makeFeed(), 'zh')).toBeNull();
    expect(missingWords(feedWith(['1'], 1), 'zh')).toBeNull();
  });
});

it('names whom to call', () => {
  expect(contactWords(makeFeed(), 'zh')).toBe('市卫生健康委 疫情信息值班员');
});
