import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const rangesOf = (css: string) =>
  [...css.matchAll(/unicode-range:\s*([^;]+);/g)].flatMap(([, list = '']) =>
    list.split(',').map((part) =>
      part
        .trim()
        .slice(2)
        .split('-')
        .map((hex) => Number.parseInt(hex, 16)),
    ),
  );
const everything = rangesOf(readFileSync('node_modules/@fontsource-variable/noto-sans-sc/wght.css', 'utf8'));
const cutForUs = rangesOf(readFileSync('src/ui/fonts/faces.css', 'utf8'));

/** The characters of a text that a screen with no other font shows as nothing. */
function lacking(text: string, ranges = everything): string[] {
  return [...new Set(text)].filter((character) => {
    const point = character.codePointAt(0) ?? 0;
    return point > 0x7e && !ranges.some(([from = 0, to = from]) => point >= from && point <= to);
  });
}

const sourcesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => `${folder}/${path}`);

describe('the bundled font', () => {
  it('has every character that the sources can put on a screen', () => {
    const faults = ['src', 'server', 'mocks']
      .flatMap(sourcesOf)
      .map((path) => [path, lacking(readFileSync(path, 'utf8')).join('')])
      .filter(([, characters]) => characters !== '');
    expect(faults).toEqual([]);
  });

  it('has the names of every place on the map', () => {
    expect(lacking(readFileSync('public/geo/streets.csv', 'utf8'))).toEqual([]);
  });

  it('has nearly all of them in the slices cut for the product; scripts/fonts.py cuts them anew', () => {
    const said = new Set(
      ['src', 'server', 'mocks'].flatMap(sourcesOf).flatMap((path) => [...readFileSync(path, 'utf8')]),
    );
    expect(lacking([...said].join(''), cutForUs).length).toBeLessThan(
      0.05 * lacking([...said].join(''), []).length,
    );
  });

  it('is known to lack the Roman numerals of Unicode, which is why levels are written in letters', () => {
    expect(lacking('风险 \u2161')).toEqual(['\u2161']);
  });
});
