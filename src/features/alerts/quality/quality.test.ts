import { describe, expect, it } from 'vitest';
import { alertFigure, alertQuality } from '#contract/alertQuality.ts';
import type { Lang } from '#ui/lang.ts';
import { figureWords } from './figureWords.ts';
import { isAsAdvised } from './loadLimits.ts';
import { makeQuality } from './makeQuality.ts';
import { qualityFinding } from './qualityFinding.ts';

describe('the finding', () => {
  it('counts only targets of which something was due, and the judged alone', () => {
    expect(qualityFinding(makeQuality(), 'en')).toBe(
      '1 of 2 response targets met; 88% of the judged alerts were true',
    );
    expect(qualityFinding(makeQuality(), 'zh')).toBe('2 项时限达标 1 项，判定过的预警 88% 属实');
  });

  it('does not take unjudged for false', () => {
    expect(qualityFinding(makeQuality({ yields: [] }), 'en')).toContain('no alert is judged yet');
  });
});

describe('the test week', () => {
  it('keeps the contract', () => {
    expect(alertQuality.safeParse(makeQuality()).success).toBe(true);
  });
});

describe('the mix', () => {
  const part = makeQuality().load.mix[0];

  it('may have fewer grave alerts than advised, and more mild ones', () => {
    if (!part) throw new Error('a mix has parts');
    expect(isAsAdvised({ ...part, priority: 'high', share: 0, target: 0.05 })).toBe(true);
    expect(isAsAdvised({ ...part, priority: 'high', share: 0.06, target: 0.05 })).toBe(false);
    expect(isAsAdvised({ ...part, priority: 'low', share: 0.9, target: 0.8 })).toBe(true);
    expect(isAsAdvised({ ...part, priority: 'low', share: 0.7, target: 0.8 })).toBe(false);
    expect(isAsAdvised({ ...part, share: null })).toBeNull();
  });
});

describe('figures in words', () => {
  const figures = [
    'raised',
    'standing',
    'chattering',
    'rule:supply-cover',
    'true',
    'false:supply-cover',
    'data-error:clinic-over-capacity',
    'unjudged:feed-silent',
    'met:acknowledged',
    'missed:verified',
    'pending:investigated',
    'priority:high',
    'flood:2020-02-01T21:00:00+08:00',
  ];

  it.each(figures)('%s is known, said in both languages, and in none of the codes', (figure) => {
    expect(alertFigure.safeParse(figure).success).toBe(true);
    const words = (['zh', 'en'] satisfies Lang[]).map((lang) => figureWords(figure, lang));
    expect(words[0]).toMatch(/\p{Script=Han}/u);
    expect(words[1]).not.toMatch(/\p{Script=Han}/u);
    for (const said of words) expect(said).not.toMatch(/data-error|-cover|undefined|NaN/);
  });

  it('refuses what is no figure', () => {
    for (const figure of ['', 'all', 'missed', 'missed:closed', 'priority:1', 'true:a b', 'open:x']) {
      expect(alertFigure.safeParse(figure).success).toBe(false);
    }
  });
});
