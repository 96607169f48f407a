import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareMaps } from '../../../bench/risk/compareMaps.ts';
import { report } from '../../../bench/risk/report.ts';
import { builtInPack } from '../../../server/packs/builtInPack.fixture.ts';

const pack = builtInPack('zhejiang-five-colour-2020');
const maps = new Map(compareMaps(pack).map((map) => [map.day, map]));
const agreed = (day: string) => [maps.get(day)?.agree, maps.get(day)?.rows.length];

describe('five-colour pack against the published maps', () => {
  it('says of itself what is computed', () => {
    const { day = '', agree, of } = pack.agreement ?? {};
    expect(agreed(day)).toEqual([agree, of]);
    expect(pack.agreement?.note.en).toContain(`${agree} of ${of}`);
    expect(pack.agreement?.note.zh).toContain(`${of}个区县中${agree}个一致`);
  });

  it('agrees in 12 of 13 districts on the map it was calibrated on; Xihu stands one level lower', () => {
    const differ = maps.get('2020-02-09')?.rows.filter(({ ours, published }) => ours !== published);
    expect(differ).toMatchObject([{ place: '西湖区', published: 3, ours: 2 }]);
  });

  it('agrees on the maps of late February', () => {
    expect(agreed('2020-02-24')).toEqual([13, 13]);
    expect(agreed('2020-02-27')).toEqual([13, 13]);
    // Wherever the city's last case was found, no more than two districts differ.
    const late = ['江干区', '西湖区'].flatMap((last) =>
      compareMaps(pack, last).filter(({ day }) => day >= '2020-02-24'),
    );
    expect(late.map(({ agree }) => agree)).toEqual([11, 11, 11, 11]);
  });

  it('does better than putting every district at the commonest colour', () => {
    const rows = maps.get('2020-02-09')?.rows ?? [];
    const blue = rows.filter((each) => each.published === 2).length;
    expect(maps.get('2020-02-09')?.agree).toBeGreaterThan(blue);
  });

  it('is written down as it is', () => {
    const written = readFileSync('docs/risk-rules.md', 'utf8');
    for (const { day, agree, rows } of maps.values()) {
      expect(written).toContain(`| ${day} | ${agree} of ${rows.length} |`);
    }
    expect(report(pack, [])).toContain('12 of 13');
  });
});
