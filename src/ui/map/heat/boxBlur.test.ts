import { describe, expect, it } from 'vitest';

import { boxBlur, extendedBox, kernelOf, lineBuffers } from './boxBlur.ts';

describe('extendedBox', () => {
  it.each([0.2, 1, 2.3, 7.9, 40])('has exactly the variance %f', (variance) => {
    const { radius, edge } = extendedBox(variance);
    let sum = 0;
    for (let k = -radius; k <= radius; k++) sum += k * k;
    sum += 2 * edge * (radius + 1) ** 2;
    expect(sum / (2 * radius + 1 + 2 * edge)).toBeCloseTo(variance, 9);
    expect(edge).toBeGreaterThanOrEqual(0);
    expect(edge).toBeLessThan(1);
  });
});

describe('boxBlur', () => {
  it('is a Gaussian to 2 % of its peak', () => {
    const [n, sigma] = [61, 5];
    const field = new Float32Array(n * n);
    field[30 * n + 30] = 1;
    const kernel = kernelOf(sigma * sigma);
    boxBlur(field, new Float32Array(n * n), n, n, [kernel, kernel], lineBuffers(n, [kernel]));
    const peak = 1 / (2 * Math.PI * sigma * sigma);
    for (let y = 0; y < n; y++) {
      for (let x = 0; x < n; x++) {
        const truth = peak * Math.exp(-((x - 30) ** 2 + (y - 30) ** 2) / (2 * sigma * sigma));
        expect(Math.abs((field[y * n + x] ?? 0) - truth)).toBeLessThan(0.02 * peak);
      }
    }
  });

  it('leaves an even field even, up to its edges, also when the kernel is wider than the field', () => {
    const field = new Float32Array(7 * 3).fill(4);
    const kernel = kernelOf(36);
    boxBlur(field, new Float32Array(21), 7, 3, [kernel, kernel], lineBuffers(7, [kernel]));
    for (const value of field) expect(value).toBeCloseTo(4, 4);
  });
});
