import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

const escapePointer = (part: PropertyKey) => String(part).replaceAll('~', '~0').replaceAll('/', '~1');

/** A JSON pointer (RFC 6901) to the member that is wrong, below `root`. */
export function pointerTo(root: string, path: readonly PropertyKey[]): string {
  return [root, ...path.map(escapePointer)].join('/');
}

const list = (values: readonly unknown[]) => values.map(String).join(', ');

/** An offset whose plus an address turned into a blank. */
const plusLost = (input: unknown) =>
  typeof input === 'string' && / \d\d:\d\d$/.test(input) ? ' In an address + is written %2B.' : '';

/** What is wrong with one member, and what to send instead. */
export function adviceOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `Send one of: ${list(issue.values)}.`;
    case 'invalid_type':
      return issue.input === undefined && issue.expected !== 'number'
        ? `This is required: send a ${issue.expected}.`
        : `Send a ${issue.expected === 'int' ? 'whole number' : issue.expected}.`;
    case 'too_small':
      return issue.origin === 'string'
        ? `Send at least ${issue.minimum} characters.`
        : `Send ${issue.minimum} or more.`;
    case 'too_big':
      return issue.origin === 'string'
        ? `Send at most ${issue.maximum} characters.`
        : `Send ${issue.maximum} or less.`;
    case 'invalid_format':
      return issue.pattern
        ? `Send a text of the form ${issue.pattern}.${plusLost(issue.input)}`
        : `Send a ${issue.format}.`;
    default:
      return issue.message;
  }
}
