import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colourRoles } from './roles.ts';
import type { ColourRole } from './roles.ts';
import {
  ciede2000,
  contrast,
  hexToLinear,
  linearToLab,
  oklchToLinear,
  seenBy,
} from './testing/colourScience.ts';
import type { Sight } from './testing/colourScience.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const themes = ['wall', 'office'] as const;

const declared = (block: string) =>
  new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
const block = (selector: string) => {
  const from = css.indexOf(`${selector} {`);
  return declared(css.slice(from, css.indexOf('}', from)));
};

const raw = block(':root');
const modern = declared(css.slice(css.indexOf('@supports'), css.indexOf('\n}\n', css.indexOf('@supports'))));
const roles = { wall: block(":root[data-theme='wall']"), office: block(":root[data-theme='office']") };

function hex(theme: 'wall' | 'office', role: ColourRole): string {
  const name = /^var\(--(raw-[\w-]+)\)$/.exec(roles[theme].get(role) ?? '')?.[1] ?? '';
  return raw.get(name) ?? `${role} has no colour`;
}

const lab = (theme: 'wall' | 'office', role: ColourRole, sight: Sight) =>
  linearToLab(seenBy(hexToLinear(hex(theme, role)), sight));

describe('the two layers', () => {
  test('every paint has a hex and an OKLCH form of the same colour', () => {
    const paints = [...raw.keys()].filter((name) => name.startsWith('raw-'));
    expect(paints.length).toBeGreaterThan(40);
    expect([...modern.keys()]).toEqual(paints);
    const difference = (name: string) =>
      ciede2000(
        linearToLab(hexToLinear(raw.get(name) ?? '')),
        linearToLab(oklchToLinear(modern.get(name) ?? '')),
      );
    expect(paints.filter((name) => !(difference(name) < 0.5))).toEqual([]);
  });

  test.each(themes)('%s names a paint for every role', (theme) => {
    expect(colourRoles.filter((role) => !/^#[\da-f]{6}$/.test(hex(theme, role)))).toEqual([]);
  });

  test('the roles carry the agreed colours', () => {
    const agreed = {
      wall: '#0e1217 #181c21 #8d9399 #b8bec5 #e2e9f0 #2a2b34 #5b3877 #915fb7 #ce8bde #f1d0ee #e62b34 #f68c26 #f5d240 #48a1db #71cfd9',
      office:
        '#f9fafc #ffffff #5e646a #383e43 #181c21 #faf2fa #e2b6eb #c874cc #8742b5 #4a2962 #be1022 #e06d00 #e3b831 #0068a5 #176f7c',
    };
    const order: ColourRole[] = [
      ...(['ground', 'panel', 'ink-dim', 'ink', 'ink-loud', 'risk-1', 'risk-2', 'risk-3', 'risk-4'] as const),
      ...(['risk-5', 'alert-1', 'alert-2', 'alert-3', 'alert-4', 'stale'] as const),
    ];
    for (const theme of themes) expect(order.map((role) => hex(theme, role)).join(' ')).toBe(agreed[theme]);
  });
});

type Pair = [ink: ColourRole, paint: ColourRole];
const grounds = ['ground', 'panel', 'panel-raised', 'selected'] as const;

const texts: Pair[] = [
  ...grounds.flatMap((paint) =>
    (['ink-dim', 'ink', 'ink-loud', 'stale'] as const).map((ink): Pair => [ink, paint]),
  ),
  ...([1, 2, 3, 4, 5] as const).map((n): Pair => [`risk-ink-${n}`, `risk-${n}`]),
  ...([1, 2, 3, 4] as const).flatMap((n): Pair[] => [
    [`alert-ink-${n}`, `alert-fill-${n}`],
    ['ink-loud', `alert-tint-${n}`],
    [`alert-text-${n}`, 'panel'],
    [`alert-text-${n}`, 'panel-raised'],
  ]),
  ...(['red', 'orange', 'yellow', 'blue', 'green'] as const).map((name): Pair => [
    `official-ink-${name}`,
    `official-${name}`,
  ]),
];

const marks: Pair[] = [
  ...grounds.flatMap((paint): Pair[] => [
    ['line-strong', paint],
    ['focus', paint],
  ]),
  ...(['series-a', 'series-b', 'series-grey', 'bar'] as const).map((line): Pair => [line, 'panel']),
  ['bar', 'track'],
];

describe.each(themes)('contrast on the %s', (theme) => {
  const below = (pairs: Pair[], least: number) =>
    pairs.filter(([ink, paint]) => !(contrast(hex(theme, ink), hex(theme, paint)) >= least));

  test('text is at least 4.5', () => {
    expect(below(texts, 4.5)).toEqual([]);
  });

  test('lines, bars, borders of controls and the focus ring are at least 3', () => {
    expect(below(marks, 3)).toEqual([]);
  });
});

describe('colours told apart', () => {
  // Sharma, Wu and Dalal 2005, table 1, pairs 1, 7, 17 and 25.
  test.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as [[number, number, number], [number, number, number], number][])(
    'CIEDE2000 of %j and %j',
    (a, b, expected) => {
      expect(ciede2000(a, b)).toBeCloseTo(expected, 4);
    },
  );

  const cases = themes.flatMap((theme) =>
    (['normal', 'protan', 'deutan', 'tritan'] as const).map((sight) => [theme, sight] as const),
  );
  const risks = ['risk-1', 'risk-2', 'risk-3', 'risk-4', 'risk-5'] as const;
  const alerts = ['alert-1', 'alert-2', 'alert-3', 'alert-4'] as const;

  test.each(cases)('adjacent risk classes and alert levels on the %s, %s sight', (theme, sight) => {
    const apart = (a: ColourRole, b: ColourRole) => ciede2000(lab(theme, a, sight), lab(theme, b, sight));
    const steps = risks.slice(1).map((risk, index) => apart(risks[index] ?? risk, risk));
    const pairs = alerts.flatMap((a, index) => alerts.slice(index + 1).map((b) => apart(a, b)));
    const across = risks.flatMap((risk) => alerts.map((alert) => apart(risk, alert)));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(sight === 'deutan' ? 14 : 15.5);
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(sight === 'deutan' ? 10 : 12);
    // Without the red or the green cone a violet and a blue can meet: shape, numeral and class number carry them apart.
    expect(Math.min(...across)).toBeGreaterThanOrEqual(sight === 'normal' ? 28 : 1);
  });
});
