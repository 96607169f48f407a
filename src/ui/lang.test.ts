import { describe, expect, test } from 'vitest';
import { messages, pick, textOf } from './lang.ts';
import { languageFaults } from './testing/languageFaults.ts';

describe('messages', () => {
  const bundle = messages({
    zh: { title: '风险', since: (at: string) => `自 ${at}` },
    en: { title: 'Risk', since: (at) => `since ${at}` },
  });

  test('gives the texts of a language', () => {
    expect(textOf(bundle, 'zh').since('08:00')).toBe('自 08:00');
    expect(textOf(bundle, 'en').title).toBe('Risk');
    expect(pick({ zh: '西湖', en: 'Xihu' }, 'en')).toBe('Xihu');
  });

  test('refuses a missing key, an extra key and another kind', () => {
    // @ts-expect-error -- `b` is missing
    messages({ zh: { a: '甲', b: '乙' }, en: { a: 'A' } });
    // @ts-expect-error -- `c` is not in Chinese
    messages({ zh: { a: '甲' }, en: { a: 'A', c: 'C' } });
    // @ts-expect-error -- a function in one language, a string in the other
    messages({ zh: { a: (n: string) => `第 ${n}` }, en: { a: 'A' } });
    // @ts-expect-error -- other arguments
    messages({ zh: { a: (n: string) => `第 ${n}` }, en: { a: (n: number) => `No. ${n}` } });
    expect(true).toBe(true);
  });
});

describe('every text of the product', () => {
  const modules = import.meta.glob<Record<string, unknown>>(['/src/**/text.ts', '/src/**/*Text.ts'], {
    eager: true,
  });

  test('is found', () => {
    expect(Object.keys(modules)).toContain('/src/ui/text.ts');
  });

  test.each(Object.entries(modules))('%s is complete in both languages', (_, module) => {
    expect(Object.values(module).flatMap(languageFaults)).toEqual([]);
  });

  test('a planted fault is found', () => {
    expect(languageFaults({ zh: { a: '甲' }, en: {} })).toEqual(['a: missing in en']);
    expect(languageFaults({ zh: { a: 'Risk' }, en: { a: 'Risk' } })).toEqual(['a: no Han in zh: Risk']);
    expect(languageFaults({ zh: { a: '风险' }, en: { a: '风险' } })).toEqual(['a: Han in en: 风险']);
    expect(languageFaults({ zh: { a: '风险 level' }, en: { a: 'Risk' } })).toEqual([
      'a: English in zh: 风险 level',
    ]);
    expect(languageFaults({ zh: { a: '甲' }, en: { a: () => 'A' } })).toEqual(['a: not the same kind']);
    expect(languageFaults({ zh: { a: 'N95 口罩' }, en: { a: 'N95 masks' } })).toEqual([]);
    expect(
      languageFaults({
        zh: { a: (rows: string[]) => `${rows.map(String).join()}天` },
        en: { a: (rows: string[]) => `${rows.map(String).join()} d` },
      }),
    ).toEqual([]);
  });
});
