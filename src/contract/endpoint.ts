import type * as z from 'zod/mini';

type Shape = z.ZodMiniObject;

/** One operation of the API: the server mounts it, the client calls it and the OpenAPI document describes it from here. */
export type Endpoint = {
  method: 'get' | 'post';
  /** Below `/api/v1`, with `{name}` for path parameters. */
  path: string;
  params: Shape;
  query: Shape;
  body: Shape | null;
  response: z.ZodMiniType;
};

const base = '/api/v1';

/**
 * The address of an operation. Path parameters are taken from `input` by name, the rest becomes the query;
 * undefined members are left out. Members are sorted, so that equal questions have equal addresses.
 */
export function hrefOf(endpoint: Pick<Endpoint, 'path'>, input: Record<string, unknown>): string {
  const used = new Set<string>();
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    used.add(name);
    return encodeURIComponent(String(input[name]));
  });
  const query = new URLSearchParams();
  for (const name of Object.keys(input).sort()) {
    const value = input[name];
    if (!used.has(name) && value !== undefined && value !== null) query.set(name, String(value));
  }
  const search = query.toString();
  return `${base}${path}${search ? `?${search}` : ''}`;
}
