import { expect, it } from 'vitest';
import { fitting } from './useFitting.ts';

const down = (...bottoms: number[]) => bottoms.map((bottom) => ({ right: 100, bottom }));
const frame = { right: 100, bottom: 300 };

it('counts whole boxes only, and always shows the first', () => {
  expect(fitting(down(100, 200, 300), { ...frame, bottom: 299 })).toBe(2);
  expect(fitting(down(100, 200, 300), { ...frame, bottom: 299.8 })).toBe(3);
  expect(fitting(down(400), frame)).toBe(1);
  expect(fitting([], frame)).toBe(1);
});

it('counts up to the first box that wrapped out of sight, to the right or below', () => {
  const column = [...down(140, 280), { right: 200, bottom: 140 }, { right: 200, bottom: 280 }];
  expect(fitting(column, frame)).toBe(2);
  const row = [
    { right: 40, bottom: 20 },
    { right: 90, bottom: 20 },
    { right: 60, bottom: 40 },
    { right: 99, bottom: 20 },
  ];
  expect(fitting(row, { right: 100, bottom: 20 })).toBe(2);
});
