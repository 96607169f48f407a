import * as z from 'zod/mini';
import { hrefOf } from '#contract/endpoint.ts';
import { endpoints } from '#contract/endpoints.ts';
import type { EndpointId, InputOf, ResponseOf } from '#contract/endpoints.ts';
import { kindOf, problem } from '#contract/problem.ts';
import { userHeader } from './actingUser.ts';
import { ApiError } from './apiError.ts';

// The generated code of zod's fast path needs eval, which the content security policy forbids.
z.config({ jitless: true });

const TIMEOUT_MS = 20_000;

export type Sending = { signal?: AbortSignal | undefined; body?: unknown; headers?: Record<string, string> };

/** Calls one operation of the API and checks its answer against the contract; throws an ApiError otherwise. */
export async function request<Id extends EndpointId>(
  id: Id,
  input: InputOf<Id>,
  sending: Sending = {},
): Promise<ResponseOf<Id>> {
  const endpoint = endpoints[id];
  const answer = await send(hrefOf(endpoint, input), endpoint.method, sending);
  const body = await readJson(answer);
  if (!answer.ok) throw failure(answer.status, body);
  const parsed = z.safeParse(endpoint.response, body);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ApiError('garbled', `${id}: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  return parsed.data as ResponseOf<Id>;
}

async function send(href: string, method: 'get' | 'post', sending: Sending): Promise<Response> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort('timeout'), TIMEOUT_MS);
  const stop = () => abort.abort('stopped');
  sending.signal?.addEventListener('abort', stop);
  try {
    return await fetch(href, {
      method: method.toUpperCase(),
      headers: {
        Accept: 'application/json, application/problem+json',
        ...(sending.body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...userHeader(),
        ...sending.headers,
      },
      body: sending.body === undefined ? null : JSON.stringify(sending.body),
      signal: abort.signal,
    });
  } catch (cause) {
    if (sending.signal?.aborted) throw cause;
    const late = abort.signal.aborted;
    throw new ApiError(
      late ? 'timeout' : 'unreachable',
      late ? `no answer within ${TIMEOUT_MS} ms` : String(cause),
    );
  } finally {
    clearTimeout(timer);
    sending.signal?.removeEventListener('abort', stop);
  }
}

async function readJson(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch {
    throw new ApiError(answer.ok ? 'garbled' : 'unavailable', `HTTP ${answer.status} without a JSON body`);
  }
}

function failure(status: number, body: unknown): ApiError {
  const parsed = z.safeParse(problem, body);
  if (!parsed.success) return new ApiError(status >= 500 ? 'unavailable' : 'garbled', `HTTP ${status}`);
  return new ApiError(kindOf(parsed.data), parsed.data.detail, parsed.data);
}
