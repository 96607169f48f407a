import { describe, expect, it } from 'vitest';

import { blurRows, kernelOf, lineFor, REACH_CELLS } from './gaussBlur.ts';

function blur(field: Float32Array, columns: number, rows: number, kernel: Float64Array): void {
  const turned = new Float32Array(field.length);
  const line = lineFor(Math.max(columns, rows));
  blurRows(field, { start: 0, stride: columns, length: columns, rows }, kernel, turned, line);
  blurRows(turned, { start: 0, stride: rows, length: rows, rows: columns }, kernel, field, line);
}

describe('kernelOf', () => {
  it.each([0.02, 0.3, 0.5, 1, 2.3, 3.75])('has the variance %f and counts nothing twice', (variance) => {
    const kernel = kernelOf(variance);
    const both = kernel.slice(1);
    expect((kernel[0] ?? 0) + 2 * both.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    const spread = 2 * both.reduce((sum, weight, i) => sum + weight * (i + 1) ** 2, 0);
    expect(Math.abs(spread / variance - 1)).toBeLessThan(0.01);
  });
});

describe('blurRows', () => {
  it('is a Gaussian to 0.5 % of its peak', () => {
    const [n, variance] = [41, 3.75];
    const field = new Float32Array(n * n);
    field[20 * n + 20] = 1;
    blur(field, n, n, kernelOf(variance));
    const peak = 1 / (2 * Math.PI * variance);
    for (let y = 0; y < n; y++) {
      for (let x = 0; x < n; x++) {
        const truth = peak * Math.exp(-((x - 20) ** 2 + (y - 20) ** 2) / (2 * variance));
        expect(Math.abs((field[y * n + x] ?? 0) - truth)).toBeLessThan(0.005 * peak);
      }
    }
  });

  it('leaves an even field even, up to its edges, also when the kernel is wider than the field', () => {
    expect(REACH_CELLS).toBeGreaterThan(6);
    const field = new Float32Array(6 * 3).fill(4);
    blur(field, 6, 3, kernelOf(3.75));
    for (const value of field) expect(value).toBeCloseTo(4, 5);
  });
});
