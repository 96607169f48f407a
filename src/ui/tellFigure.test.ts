// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tellFigure } from './tellFigure.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('tells the first figure at once and others in the next frame, the same never twice', () => {
  const told: number[] = [];
  const tell = tellFigure((figure) => told.push(figure));
  tell(3);
  expect(told).toEqual([3]);
  tell(4);
  tell(4);
  expect(told).toEqual([3]);
  vi.advanceTimersToNextFrame();
  expect(told).toEqual([3, 4]);
  tell(4);
  vi.advanceTimersToNextFrame();
  expect(told).toEqual([3, 4]);
});
