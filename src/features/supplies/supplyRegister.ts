import { all } from '#api/q.ts';

/** Lists that hardly change; asked in one place so that every panel shares one cache entry of each. */
export const itemsQuery = all('items', {});
export const districtsQuery = all('regions', { level: 'district' });

/** Levels by district of the whole city: the matrix, the shortages and the headline are three views of it. */
export const districtLevelsQuery = all('supplies', { by: 'district' });
