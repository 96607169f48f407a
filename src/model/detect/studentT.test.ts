import { describe, expect, it } from 'vitest';
import { studentTQuantile, studentTUpperTail } from './studentT.ts';

describe('studentT', () => {
  // SciPy 1.17, stats.t.sf and stats.t.isf.
  it.each([
    [2.5, 1, 0.12111894159084341],
    [2.5, 2, 0.06480586011075541],
    [1, 3, 0.19550110947788524],
    [2.473, 27, 0.009992286566437004],
    [-1.3, 10, 0.8886170913965777],
    [4, 20, 0.00035176164656415933],
    [0, 5, 0.5],
  ])('P(T > %d) with %i degrees of freedom', (t, df, expected) => {
    expect(studentTUpperTail(t, df)).toBeCloseTo(expected, 12);
  });

  it.each([
    [0.01, 27, 2.4726599119560064],
    [0.05, 27, 1.703288445722127],
    [0.05, 10, 1.812461122811676],
    [0.01, 1, 31.82051595377396],
    [0.001, 3, 10.214531852407385],
    [0.5, 4, 0],
    [0.025, 20, 2.0859634472658652],
  ])('t exceeded with p %d and %i degrees of freedom', (p, df, expected) => {
    expect(studentTQuantile(p, df)).toBeCloseTo(expected, 8);
  });
});
