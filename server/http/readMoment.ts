import { dayOf, startOfDay } from '#model/civilDay.ts';
import { toInstant } from '../instant.ts';
import { invalid } from './readInput.ts';

/** What a query says of the moment, in words of the contract. */
export type AskedMoment = { at?: string | undefined; known?: string | undefined };
type Bounds = {
  /** The clock's now, ms. */
  now: number;
  /** The earliest moment that can be asked for, ms; null: nothing is held yet. */
  from: number | null;
};

/** Some engines roll 02-30 over to March: the day is looked up by itself. */
function momentOf(parameter: string, value: string): number {
  const moment = Date.parse(value);
  try {
    startOfDay(value.slice(0, 10));
    dayOf(moment);
    return moment;
  } catch {
    throw invalid(`query/${parameter}`, `There is no moment ${value}.`);
  }
}

function atOf(value: string, { now, from }: Bounds): number {
  const at = momentOf('at', value);
  if (at > now) {
    throw invalid('query/at', `That moment has not come: it is ${toInstant(now)}. Leave \`at\` out for now.`);
  }
  if (from === null) throw invalid('query/at', 'Nothing is held of the past yet. Leave `at` out for now.');
  if (at < from) {
    throw invalid('query/at', `Nothing is held of that moment. Send ${toInstant(from)} or a later one.`);
  }
  return at;
}

/**
 * The past moment that a request is set to and up to when is known what was received, ms; null for a live one.
 * Throws a 400 that says what can be asked where the two do not fit the clock, the past that is held, or each other.
 */
export function readMoment({ at, known }: AskedMoment, bounds: Bounds): { at: number; known: number } | null {
  if (at === undefined) {
    if (known === undefined || known === 'now') return null;
    throw invalid('query/known', 'Send `at` too: the moment that is looked at.');
  }
  const moment = atOf(at, bounds);
  if (known === 'now') return { at: moment, known: bounds.now };
  const until = known === undefined ? moment : momentOf('known', known);
  if (until > bounds.now) {
    throw invalid(
      'query/known',
      `That moment has not come: it is ${toInstant(bounds.now)}. Send \`now\` for what is known now.`,
    );
  }
  if (until < moment) {
    throw invalid(
      'query/known',
      'Send a moment not before `at`, or leave `known` out for what was known then.',
    );
  }
  return { at: moment, known: until };
}

/** Refuses an action with the moment of a replay: what is over cannot be acted on. */
export function refuseMoment(search: URLSearchParams): void {
  for (const name of ['at', 'known']) {
    if (search.has(name)) {
      throw invalid(
        `query/${name}`,
        `A past moment can be seen, not acted on. Send the action without \`${name}\`.`,
      );
    }
  }
}
