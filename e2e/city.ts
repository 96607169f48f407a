import { test as base } from '@playwright/test';
import { startCity } from '../scripts/city.mjs';

export type CityOptions = NonNullable<Parameters<typeof startCity>[0]>;
export type RunningCity = Awaited<ReturnType<typeof startCity>>;

/** The clock of most journeys stands at the morning of the default start, so that what they read cannot move. */
export const standing: CityOptions = { start: '2020-02-03T08:00:00+08:00', paused: true };

type Fixtures = { openCity: (options?: CityOptions) => Promise<RunningCity> };

/** `openCity` runs the built product for one journey and stops it afterwards. */
export const test = base.extend<Fixtures>({
  openCity: async ({}, use) => {
    const running: RunningCity[] = [];
    await use(async (options) => {
      const city = await startCity(options);
      running.push(city);
      return city;
    });
    await Promise.all(running.map((city) => city.stop()));
  },
});

export { expect } from '@playwright/test';
