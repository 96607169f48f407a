import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInPacks } from './builtIn.ts';
import { readPackSet, refusedLines } from './packSet.ts';
import { readPack } from './readPack.ts';

const text = (id: string) => readFileSync(new URL(`./${id}.yaml`, import.meta.url), 'utf8');
const good = text('zhejiang-five-colour-2020');
const opMapl = text('op-mapl');

/** The good file with one spot changed; the spot must be there, or the test would prove nothing. */
function changed(from: string, to: string, base = good): string {
  if (!base.includes(from)) throw new Error(`not in the file: ${from}`);
  return base.replace(from, to);
}

function faultsOf(file: string) {
  const read = readPack({ name: 'city.yaml', text: file });
  return 'refused' in read ? read.refused : [];
}

const lineOf = (file: string, part: string) => file.slice(0, file.indexOf(part)).split('\n').length;

describe('a bad rule pack is refused with its line and reason', () => {
  it.each<[string, string, string, RegExp]>([
    ['a misspelt member', 'threshold: 14', 'threshhold: 14', /threshold" is missing|"threshhold"/],
    ['a text for a number', 'threshold: 14 }', 'threshold: many }', /must be a number/],
    ['a number that is none', 'threshold: 14 }', 'threshold: .inf }', /must be a number/],
    [
      'an unknown indicator',
      "cumulativeConfirmed, op: '>', threshold: 14",
      "deaths, op: '>', threshold: 14",
      /must be one of: cumulativeConfirmed/,
    ],
    ['a level beyond five', 'level: 4\n      all', 'level: 6\n      all', /must be one of: 1, 2, 3, 4, 5/],
    ['levels out of order', 'threshold: 14 }', 'threshold: 5 }', /Level 4 does not begin above level 3/],
    [
      'a rule that points the wrong way',
      "op: '>', threshold: 14 }",
      "op: '<', threshold: 14 }",
      /points the wrong way/,
    ],
    ['a share beyond one', 'threshold: 0.5', 'threshold: 50', /between 0 and 1/],
    ['a text in one language', 'en: Green (low risk)', "en: ''", /in English/],
    ['Chinese for English', 'en: Green (low risk)', 'en: 绿色', /in English/],
    ['no such day', 'validFrom: 2020-02-09', 'validFrom: 2020-02-30', /no such day/],
    ['an end before its start', 'validTo: null', 'validTo: 2020-01-01', /ends before/],
    [
      'an indicator not declared',
      'clusters14d, caseFreeDays]',
      'clusters14d]',
      /"caseFreeDays" is not listed/,
    ],
    ['a unit without rules', 'unit: county', 'unit: estate', /no rules for them/],
    ['steps out of order', 'caseFreeDays: 7', 'caseFreeDays: 2', /ascending order/],
    ['more agreeing than there are', 'agree: 12', 'agree: 14', /More cannot agree/],
    ['an unknown method', 'method: thresholds', 'method: weights', /must be one of: thresholds, op-mapl/],
  ])('%s', (_, from, to, reason) => {
    const file = changed(from, to);
    const faults = faultsOf(file);
    expect(faults.map((each) => each.reason.en).join('\n')).toMatch(reason);
    expect(faults.every((each) => each.reason.zh !== '' && each.file === 'city.yaml')).toBe(true);
  });

  it('names the line and the column', () => {
    const share = changed('threshold: 0.5', 'threshold: 5.5');
    expect(faultsOf(share)[0]).toMatchObject({
      line: lineOf(share, 'threshold: 5.5'),
      column:
        (share
          .split('\n')
          .find((line) => line.includes('threshold: 5.5'))
          ?.indexOf('5.5') ?? 0) + 1,
    });
    const misspelt = changed('lowest: 1\n', 'lowest: 1\nlowst: 2\n');
    expect(faultsOf(misspelt)[0]).toMatchObject({ line: lineOf(misspelt, 'lowst'), column: 1 });
    const undescribed =
      good.slice(0, good.indexOf('  - level: 5\n    label')) + good.slice(good.indexOf('agreement:'));
    expect(faultsOf(undescribed)[0]?.reason.en).toMatch(/Level 5 can come out/);
  });

  it('says where the YAML breaks off', () => {
    const broken = changed('lowest: 1', 'lowest: [1');
    const [fault] = faultsOf(broken);
    expect(fault?.line).toBeGreaterThanOrEqual(lineOf(broken, 'lowest: [1'));
    expect(fault?.reason.en).toMatch(/not valid YAML/);
  });

  it('refuses what is no pack at all', () => {
    for (const file of ['', '[]', 'hello', '{"a": 1}']) expect(faultsOf(file).length).toBeGreaterThan(0);
    expect(faultsOf(changed('[20, 40, 60, 80]', '[20, 60, 40, 80]', opMapl))[0]?.reason.en).toMatch(/ascend/);
  });
});

describe('a city’s own packs', () => {
  const own = changed('id: zhejiang-five-colour-2020', 'id: our-city').replace('default: true\n', '');

  it('come on top: a known id is replaced in its place, others are added', () => {
    const strict = changed('threshold: 14 }', 'threshold: 20 }');
    const files = [
      { name: 'a.yaml', text: strict },
      { name: 'b.yaml', text: own },
    ];
    const { packs, refused } = readPackSet(files, builtInPacks.packs);
    expect(refused).toEqual([]);
    expect(packs.map(({ id }) => id)).toEqual([...builtInPacks.packs.map(({ id }) => id), 'our-city']);
    expect(JSON.stringify(packs[0])).toContain('"threshold":20');
  });

  it('may be the default', () => {
    const first = own.replace('method: thresholds', 'method: thresholds\ndefault: true');
    expect(readPackSet([{ name: 'a.yaml', text: first }], builtInPacks.packs).packs[0]?.id).toBe('our-city');
  });

  it('go on without the bad ones, and an id counts once', () => {
    const files = [
      { name: 'bad.yaml', text: 'id: 3' },
      { name: 'one.yaml', text: own },
      { name: 'two.yaml', text: own },
    ];
    const { packs, refused } = readPackSet(files, builtInPacks.packs);
    expect(packs).toHaveLength(builtInPacks.packs.length + 1);
    expect(new Set(refused.map(({ file }) => file))).toEqual(new Set(['bad.yaml', 'two.yaml']));
    expect(refusedLines(refused).join('\n')).toMatch(
      /two\.yaml:1:1 The id "our-city" is already used by one\.yaml/,
    );
  });
});
