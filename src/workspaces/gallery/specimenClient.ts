import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '#api/apiError.ts';
import type { EndpointId } from '#contract/endpoints.ts';
import type { Condition } from './condition.ts';

/** Answers by operation; the input is that of the query, for fixtures that depend on it. */
export type Answers = Partial<
  Record<EndpointId, (condition: Condition, input: Readonly<Record<string, unknown>>) => unknown>
>;

export type Fixture = {
  answers: Answers;
  /** Operations that carry the state; the others (registers, feeds) always answer. */
  facts: readonly EndpointId[];
};

/** A cache that never asks the network: every query is put into the state of the condition as it is made. */
export function specimenClient({ answers, facts }: Fixture, condition: Condition): QueryClient {
  const client = new QueryClient({
    defaultOptions: { queries: { enabled: false, staleTime: Infinity, retry: false } },
  });
  const error = new ApiError('unavailable', 'HTTP 503');
  client.getQueryCache().subscribe(({ type, query }) => {
    if (type !== 'added') return;
    const [id, input] = query.queryKey as [EndpointId, Record<string, unknown>];
    const answer = answers[id];
    const isFact = facts.includes(id);
    const failure = { status: 'error' as const, error, errorUpdatedAt: Date.now(), fetchFailureCount: 3 };
    if (!answer || (isFact && condition.state === 'loading')) return;
    if (isFact && condition.state === 'failed') return query.setState(failure);
    query.setData(answer(condition, input));
    if (isFact && condition.state === 'lost') query.setState(failure);
  });
  return client;
}

/** A whole list in the shape of a page. */
export const listOf = <Item>({ now }: Condition, items: readonly Item[]) => ({
  items,
  numberMatched: items.length,
  numberReturned: items.length,
  timeStamp: new Date(now).toISOString(),
  next: null,
});

/** The list of facts, empty in the state that shows an empty one. */
export const factsOf = <Item>(condition: Condition, items: readonly Item[]) =>
  listOf(condition, condition.state === 'empty' ? [] : items);
