import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstClauses } from './firstClauses.ts';

const zh = '就诊256人次，预期115–235，连续5天偏高，近3天累计偏高（C3 6.4，限1.96）；3家全部已报。';
const en = 'Visits 1,256, expected 115–235, five days in a row; all 3 clinics reported.';

describe('firstClauses', () => {
  it('ends at a clause and not within one', () => {
    expect(firstClauses(zh, 46)).toBe('就诊256人次，预期115–235，连续5天偏高');
    expect(firstClauses(en, 46)).toBe('Visits 1,256, expected 115–235');
  });

  it('keeps a sentence that fits, and the first clause of one that has no room at all', () => {
    expect(firstClauses(zh, 200)).toBe(zh);
    expect(firstClauses(zh, 1)).toBe('就诊256人次');
    expect(firstClauses('没有分句的长长长长句子。', 4)).toBe('没有分句的长长长长句子。');
  });

  it('only ever shortens', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(60), (text, most) => {
        expect(text.startsWith(firstClauses(text, most))).toBe(true);
      }),
    );
  });
});
