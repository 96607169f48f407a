import { expect, it } from 'vitest';
import { weakestBasis } from './weakestBasis.ts';

it('is the least certain part, whatever the order, and none where nothing is known', () => {
  expect(weakestBasis(['published', 'simulated', 'reported'])).toBe('simulated');
  expect(weakestBasis(['published', null, 'reported', undefined])).toBe('published');
  expect(weakestBasis(['estimated', 'published'])).toBe('estimated');
  expect(weakestBasis(['reported'])).toBe('reported');
  expect(weakestBasis([null])).toBeNull();
});
