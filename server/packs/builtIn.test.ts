import { expect, it } from 'vitest';
import { builtInPacks } from './builtIn.ts';

it('has six packs, none refused, the five-colour map first', () => {
  expect(builtInPacks.refused).toEqual([]);
  expect(builtInPacks.packs.map(({ id }) => id)).toEqual([
    'zhejiang-five-colour-2020',
    'state-council-2020-02',
    'cdc-community-2022',
    'protocol-9-2022-06',
    'twenty-measures-2022-11',
    'op-mapl',
  ]);
});

it('is plain data, as the API answers it', () => {
  expect(JSON.parse(JSON.stringify(builtInPacks.packs))).toEqual(builtInPacks.packs);
});
