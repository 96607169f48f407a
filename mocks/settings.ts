import { scenarioIds } from './city/scenarios.ts';

export type Settings = {
  scenario: string;
  seed: number;
  start: number | undefined;
  rate: number | undefined;
  paused: boolean;
  /** Folder or file with a city's own rule packs. */
  packs: string | undefined;
};

/** A setting that cannot be understood; its message is for whoever typed it. */
export class SettingError extends Error {}

function numberIn(name: string, value: string, test: (number: number) => boolean, wish: string): number {
  const number = Number(value);
  if (value.trim() !== '' && Number.isFinite(number) && test(number)) return number;
  throw new SettingError(`${name} "${value}" cannot be used: ${wish}.`);
}

/** A day is meant as its morning, and a moment without an offset as one in Shanghai. */
function withOffset(value: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return `${value}T08:00:00+08:00`;
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(value) ? `${value}+08:00` : value;
}

function startOf(value: string): number {
  const moment = withOffset(value);
  const at = Date.parse(moment);
  if (!Number.isNaN(at) && /([+-]\d\d:\d\d|Z)$/.test(moment)) return at;
  throw new SettingError(
    `start "${value}" cannot be used: write a day (2020-02-03) or a moment, in Shanghai time (2020-02-03T08:00) or with its offset (2020-02-03T00:00:00Z).`,
  );
}

function scenarioOf(id: string): string {
  if (scenarioIds.some((known) => known === id)) return id;
  throw new SettingError(`scenario "${id}" is not known. Known: ${scenarioIds.join(', ')}.`);
}

/**
 * The settings of the simulated city, from an address, flags or the environment. What is not said is the
 * scenario's own choice. Throws a SettingError in words.
 */
export function readSettings(get: (name: string) => string | undefined): Settings {
  const start = get('start');
  const rate = get('rate');
  const paused = get('paused');
  return {
    scenario: scenarioOf(get('scenario') ?? 'hangzhou-2020'),
    seed: numberIn('seed', get('seed') ?? '1', Number.isInteger, 'write a whole number'),
    start: start === undefined ? undefined : startOf(start),
    rate:
      rate === undefined
        ? undefined
        : numberIn(
            'rate',
            rate,
            (n) => n > 0 && n <= 86_400,
            'write seconds a second, above 0, at most 86400',
          ),
    paused: paused !== undefined && paused !== 'false' && paused !== '0',
    packs: get('packs') || undefined,
  };
}
