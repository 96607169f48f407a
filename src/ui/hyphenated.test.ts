import { expect, test } from 'vitest';
import { hyphenated } from './hyphenated.ts';

const shown = (name: string) => hyphenated(name).replaceAll('\u00AD', '-');

test('long words may break between syllables, short ones and hanzi may not', () => {
  expect(shown('Infrared thermometers')).toBe('Infrared thermo-meters');
  expect(shown('Disinfectant')).toBe('Disin-fectant');
  expect(shown('Surgical masks')).toBe('Surgical masks');
  expect(shown('医用外科口罩')).toBe('医用外科口罩');
});
