import type { Endpoint } from '#contract/endpoint.ts';
import type { Problem } from '#contract/problem.ts';
import { startOfDay } from '#model/civilDay.ts';
import { ApiError } from './apiError.ts';
import { adviceOf, pointerTo } from './issues.ts';

type Errors = NonNullable<Problem['errors']>;
type Schema = Endpoint['params'];

const refuse = (errors: Errors) => {
  const first = errors[0];
  const detail = first ? `${first.pointer}: ${first.detail}` : 'The request cannot be understood.';
  return new ApiError('invalid-request', detail, { errors });
};

function parse(schema: Schema, root: string, value: unknown): { value: unknown; errors: Errors } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data, errors: [] };
  const errors = result.error.issues.map((issue) => ({
    pointer: pointerTo(root, issue.path),
    detail: adviceOf(issue),
  }));
  return { value: null, errors };
}

function strangers(schema: Schema, search: URLSearchParams): Errors {
  const known = Object.keys(schema.shape);
  const names = [...search.keys()];
  const unknown = [...new Set(names)].filter((name) => !known.includes(name));
  const twice = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
  return [
    ...unknown.map((name) => ({
      pointer: pointerTo('query', [name]),
      detail: `There is no such parameter. Known here: ${known.join(', ') || 'none'}.`,
    })),
    ...twice.map((name) => ({
      pointer: pointerTo('query', [name]),
      detail: 'Send this parameter only once.',
    })),
  ];
}

function unrealDays(search: URLSearchParams): Errors {
  const errors: Errors = [];
  for (const [name, value] of search) {
    if (!/^\d{4}-\d\d-\d\d$/.test(value)) continue;
    try {
      startOfDay(value);
    } catch {
      errors.push({ pointer: pointerTo('query', [name]), detail: `There is no day ${value}.` });
    }
  }
  return errors;
}

/**
 * Path parameters, query and body of a request, each checked by the endpoint's own schemas.
 * Throws a 400 that lists every fault with a pointer (`path/id`, `query/days`, `body/note`) and what to send.
 */
export function readInput(
  endpoint: Endpoint,
  request: { params: Record<string, string>; search: URLSearchParams; body: unknown },
): { params: unknown; query: unknown; body: unknown } {
  const params = parse(endpoint.params, 'path', request.params);
  const query = parse(endpoint.query, 'query', Object.fromEntries(request.search));
  const body = endpoint.body ? parse(endpoint.body, 'body', request.body) : { value: null, errors: [] };
  const errors = [
    ...params.errors,
    ...strangers(endpoint.query, request.search),
    ...query.errors,
    ...unrealDays(request.search),
    ...body.errors,
  ];
  if (errors.length > 0) throw refuse(errors);
  return { params: params.value, query: query.value, body: body.value };
}

/** One fault found after parsing, as a 400. */
export const invalid = (pointer: string, detail: string) => refuse([{ pointer, detail }]);
