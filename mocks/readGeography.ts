import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Geography, Shapes } from './city/geography.ts';

/** The city's areas and streets from the files in `folder`, as the product ships them. */
export async function readGeography(folder: string): Promise<Geography> {
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  const shapes = async (name: string): Promise<Shapes> => JSON.parse(await read(`${name}.geojson`));
  return {
    districts: await shapes('districts'),
    streets: await shapes('streets'),
    outline: await shapes('outline'),
    water: await shapes('water'),
    streetsCsv: await read('streets.csv'),
  };
}
