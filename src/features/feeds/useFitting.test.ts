import { expect, it } from 'vitest';
import { fitting } from './useFitting.ts';

it('counts whole rows only, and always shows the first', () => {
  expect(fitting([100, 200, 300], 299)).toBe(2);
  expect(fitting([100, 200, 300], 299.8)).toBe(3);
  expect(fitting([400], 300)).toBe(1);
  expect(fitting([], 300)).toBe(1);
});
