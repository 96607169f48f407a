import { endpoints } from '#contract/endpoints.ts';
import type { Simulation } from './simulation.ts';
import { standingCity } from './standingCity.fixture.ts';

/** A question to every operation that can be asked as of a moment, some of them twice. */
export const questions = [
  '/feeds',
  '/feed-history?days=3',
  '/cases?days=9',
  '/cases?level=street&region=330108&days=4',
  '/risk',
  '/risk?within=330110',
  '/risk-history?days=9',
  '/risk-comparison?region=330110',
  '/clinics?limit=1000',
  '/fever-visits?days=9',
  '/fever-visits?level=city&days=9',
  '/density',
  '/alerts?limit=1000',
  '/alerts?open=true&overdue=true',
  '/alert-quality?days=7',
  '/alert-quality/alerts?figure=raised&limit=1000',
  '/supplies',
  '/supplies?by=site&limit=1000',
  '/supply-history?item=n95&days=9',
];

const isPathOf = (pattern: string, href: string) => {
  const path = href.replace(/\?.*/, '');
  return new RegExp(`^${pattern.replace(/\{\w+\}/g, '[^/]+')}$`).test(path);
};

/** Operations that can be asked as of a moment and that no question is put to; one alert is asked for by its id. */
export const unasked = (): string[] =>
  Object.entries(endpoints).flatMap(([id, { path, query }]) =>
    'at' in query.shape && id !== 'alert' && !questions.some((href) => isPathOf(path, href)) ? [id] : [],
  );

/** A simulated city whose clock moves by `advance` alone. */
export const openPaused = (scenario: string, start?: string): Promise<Simulation> =>
  standingCity({
    scenario,
    start: start === undefined ? undefined : Date.parse(start),
  });

/** Status and body of an answer. */
export async function ask(simulation: Simulation, href: string, init: RequestInit = {}) {
  const answer = await simulation.api(new Request(`http://city/api/v1${href}`, init));
  return { href, status: answer.status, body: (await answer.json()) as unknown };
}

/** The question as of a moment (RFC 3339), as known then or at `known`. */
export function asOfMoment(href: string, at: string, known?: string): string {
  const moment = new URLSearchParams({ at, ...(known !== undefined && { known }) });
  return `${href}${href.includes('?') ? '&' : '?'}${moment.toString()}`;
}
