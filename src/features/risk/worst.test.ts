import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeArea } from './makeArea.ts';
import { rankAreas } from './rankAreas.ts';
import { worst, worstAreas } from './worst.ts';

const yuhang = makeArea();
const tonglu = makeArea({ adcode: '330122', name: { zh: '桐庐县', en: 'Tonglu' }, newCases14d: 12 });
const jianggan = makeArea({ adcode: '330104', name: { zh: '江干区', en: 'Jianggan' }, newCases14d: 3 });
const chunan = makeArea({
  adcode: '330127',
  name: { zh: '淳安县', en: "Chun'an" },
  level: 1,
  newCases14d: 0,
});
const silent = makeArea({
  adcode: '330105',
  name: { zh: '拱墅区', en: 'Gongshu' },
  level: null,
  newCases14d: 50,
});

const zh = { lang: 'zh', suppress: false, unit: 'district' } as const;
const en = { ...zh, lang: 'en' } as const;

test('names the worst with its figure, and who shares its class', () => {
  expect(worst([chunan, yuhang], zh)).toBe('余杭区最高：4级，14天内新增20例');
  expect(worst([tonglu, chunan, yuhang], zh)).toBe('余杭区最高：4级，14天内新增20例；桐庐县同级');
  expect(worst([jianggan, tonglu, yuhang], en)).toBe(
    'Yuhang is highest: class 4, 20 new in 14 days; Tonglu and 1 more too',
  );
});

test('a missing figure is left out, not said as zero', () => {
  expect(worst([{ ...yuhang, newCases14d: null }], zh)).toBe('余杭区最高：4级');
});

test('small counts are banded where the public sees them', () => {
  expect(worst([jianggan], { ...zh, suppress: true })).toBe('江干区最高：4级，14天内新增<5例');
});

test('areas that cannot be judged are said, and never make the city calm', () => {
  expect(worst([chunan, silent], zh)).toBe('各区县均为1级（最低）；1处无法判定');
  expect(worst([silent], zh)).toBe('各区县均无法判定');
  expect(worst([yuhang, silent], en)).toContain('1 cannot be assessed');
});

test('ranked by class, then new cases; what cannot be said is last', () => {
  const ranked = rankAreas([silent, chunan, jianggan, yuhang, tonglu]);
  expect(ranked.map((area) => area.name.en)).toEqual(['Yuhang', 'Tonglu', 'Jianggan', "Chun'an", 'Gongshu']);
});

const anyArea = fc
  .record({
    level: fc.constantFrom(null, 1, 2, 3, 4, 5),
    newCases14d: fc.option(fc.nat(99), { nil: null }),
    cumulative: fc.option(fc.nat(99), { nil: null }),
  })
  .map((over) => ({ ...makeArea(), ...over }) as ReturnType<typeof makeArea>);

test('the worst is never of a lower class than any other, and ranking loses nobody', () => {
  fc.assert(
    fc.property(fc.array(anyArea), (areas) => {
      const top = Math.max(0, ...areas.map((area) => area.level ?? 0));
      expect(worstAreas(areas).every((area) => area.level === top)).toBe(true);
      expect(worstAreas(areas)).toHaveLength(
        top === 0 ? 0 : areas.filter((area) => area.level === top).length,
      );
      expect(new Set(rankAreas(areas))).toEqual(new Set(areas));
    }),
  );
});

test('English sentences hold no Han character', () => {
  for (const areas of [[yuhang, tonglu], [chunan], [silent], []]) {
    expect(worst(areas, en)).not.toMatch(/\p{Script=Han}/u);
  }
});
