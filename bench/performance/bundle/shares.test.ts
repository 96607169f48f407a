import { expect, test } from 'vitest';
import { gzipKiB, OURS, packageOf, sharesOf } from './shares.ts';

const letters = (count: number, from: number) =>
  Array.from(
    { length: count },
    (_, index) => `let v${from + index * 7919}=${(index * 104_729) % 9973};`,
  ).join('');

test('a module belongs to its package, scoped or not, however deep', () => {
  expect(packageOf('/x/node_modules/react-dom/client.js')).toBe('react-dom');
  expect(packageOf('/x/node_modules/@tanstack/query-core/build/query.js')).toBe('@tanstack/query-core');
  expect(packageOf('/x/node_modules/echarts/node_modules/tslib/tslib.js')).toBe('tslib');
  expect(packageOf('C:\\x\\node_modules\\zod\\index.js')).toBe('zod');
  expect(packageOf('/x/src/App.tsx')).toBe(OURS);
});

test('the shares add up to what ships, and the heavier package has the larger one', () => {
  const small = { id: '/x/node_modules/small/a.js', code: letters(50, 0) };
  const large = { id: '/x/node_modules/large/a.js', code: letters(500, 1) };
  const own = { id: '/x/src/a.ts', code: letters(100, 2) };
  const chunks = [
    { code: small.code + large.code, modules: [small, large] },
    { code: own.code, modules: [own] },
  ];
  const shares = sharesOf(chunks);
  const sum = [...shares.values()].reduce((total, share) => total + share, 0);
  expect(sum).toBeCloseTo(gzipKiB(chunks[0]?.code ?? '') + gzipKiB(own.code), 6);
  expect(shares.get('large')).toBeGreaterThan(4 * (shares.get('small') ?? 0));
  expect(shares.get(OURS)).toBeCloseTo(gzipKiB(own.code), 6);
});

test('a module of which nothing is left weighs nothing', () => {
  const kept = { id: '/x/node_modules/kept/a.js', code: letters(20, 0) };
  const shares = sharesOf([
    { code: kept.code, modules: [kept, { id: '/x/node_modules/gone/a.js', code: '' }] },
  ]);
  expect(shares.get('gone')).toBe(0);
});
