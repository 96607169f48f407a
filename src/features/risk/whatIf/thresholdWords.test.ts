import { expect, test } from 'vitest';
import type { RiskUnit } from '#contract/riskPack.ts';
import { thresholdsOf } from '#model/risk/whatIf.ts';
import { makePack } from '../makePack.ts';
import { effectWords } from '../effectWords.ts';
import { movedWords, readValue, shownValue, thresholdLabel, valueWords } from './thresholdWords.ts';

const pack = makePack();

function threshold(key: string, unit: RiskUnit = 'county') {
  const found = thresholdsOf(pack, unit).find((each) => each.key === key);
  if (!found) throw new Error(`no threshold ${key}`);
  return found;
}

test('a threshold reads as the rule does', () => {
  expect(thresholdLabel(threshold('cumulativeConfirmed>14'), '4级', 'zh')).toBe('4级：累计确诊超过（例）');
  expect(thresholdLabel(threshold('localShare<0.5'), '', 'en')).toBe('Share of local cases, below (%)');
  expect(movedWords(threshold('cumulativeConfirmed>14'), 1200, 'zh')).toBe('累计确诊超过 14→1,200');
  expect(movedWords(threshold('localShare<0.5'), 0.25, 'en')).toBe('Share of local cases below 50%→25%');
});

test('says everything that hangs on a threshold', () => {
  expect(effectWords(pack, 'county', threshold('cumulativeConfirmed>14'), 'zh')).toBe('4级');
  expect(effectWords(pack, 'county', threshold('clusters14d>=1'), 'en')).toBe('1 class up');
  expect(effectWords(pack, 'county', threshold('caseFreeDays>=3'), 'zh')).toBe('下调1级');
  const shared = makePack({
    rules: { county: [{ level: 5, all: [{ indicator: 'clusters14d', op: '>=', threshold: 1 }] }] },
  });
  expect(effectWords(shared, 'county', threshold('clusters14d>=1'), 'zh')).toBe('5级、上调1级');
});

test('shares are percent to people and fractions in the rules, without drift', () => {
  expect(shownValue('localShare', 0.5)).toBe(50);
  expect(readValue('localShare', '35')).toBe(0.35);
  for (let percent = 0; percent <= 100; percent += 1) {
    expect(shownValue('localShare', readValue('localShare', String(percent)) ?? Number.NaN)).toBe(percent);
  }
  expect(valueWords('localShare', 0.125, 'en')).toBe('12.5%');
});

test('what cannot be a threshold is no threshold', () => {
  for (const typed of ['', ' ', '-1', 'x', '1000001', 'Infinity'])
    expect(readValue('clusters14d', typed)).toBeNull();
  expect(readValue('clusters14d', '0')).toBe(0);
});
