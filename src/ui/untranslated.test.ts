import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { untranslatedLines } from './testing/untranslated.ts';

// Numbers, units and dates of both languages are written by one file.
const writers = ['ui/format.ts', 'ui/testing/languageFaults.ts'];

// What rules and records give, and the records of the gallery, are LocalText: their types hold both languages.
const bilingual = /^(?:model|contract|workspaces\/gallery\/fixtures)\//;

const root = new URL('../', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !/(?:^|\/)(?:text|\w+Text)\.ts$|\.test\.tsx?$/.test(path))
  .filter((path) => !writers.includes(path) && !bilingual.test(path))
  .map((path) => [path, readFileSync(new URL(path, root), 'utf8')] as const);

test('no text is left untranslated outside of the text files', () => {
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap(([path, source]) =>
    untranslatedLines(source).map((line) => `${path}: ${line}`),
  );
  expect(found).toEqual([]);
});

test('planted texts are found, comments and pairs are not', () => {
  expect(untranslatedLines(`const a = '风险'; // 风险`)).toEqual([`const a = '风险';`]);
  expect(untranslatedLines('<p>风险</p>')).toEqual(['<p>风险</p>']);
  expect(untranslatedLines('/* 风险 */ // 风险')).toEqual([]);
  expect(untranslatedLines(`const u = 'http://x'; const t = '甲';`)).toHaveLength(1);
  expect(untranslatedLines(`const name = { zh: '西湖', en: 'Xihu' };`)).toEqual([]);
  expect(untranslatedLines(`const name = { zh: '西湖' };`)).toHaveLength(1);
});
