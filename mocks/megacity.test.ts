import { expect, it } from 'vitest';
import { endpoints } from '#contract/endpoints.ts';
import { standingCity } from './standingCity.fixture.ts';

/** The past of 4,000 streets takes a while on a busy machine. */
const PATIENCE_MS = 300_000;

it(
  'holds ten thousand alerts in its history, and serves them page by page',
  async () => {
    const simulation = await standingCity({ scenario: 'megacity' });
    const page = async (query: string) => {
      const answer = await simulation.api(new Request(`http://city/api/v1/alerts?${query}`));
      expect(answer.status).toBe(200);
      return endpoints.alerts.response.parse(await answer.json());
    };
    const ids = new Set<string>();
    let cursor: string | null = '';
    let total = 0;
    while (cursor !== null) {
      // oxlint-disable-next-line no-await-in-loop -- each page is asked for with the cursor of the one before
      const { items, next, numberMatched } = await page(`limit=1000${cursor && `&cursor=${cursor}`}`);
      for (const { id } of items) ids.add(id);
      total = numberMatched;
      cursor = next;
    }
    expect(total).toBeGreaterThanOrEqual(10_000);
    expect(ids.size).toBe(total);
    const standing = await page('open=true&limit=1');
    expect(standing.numberMatched).toBeLessThan(total / 4);
    simulation.stop();
  },
  PATIENCE_MS,
);
