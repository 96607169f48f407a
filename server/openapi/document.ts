import * as z from 'zod/mini';
import { createDocument } from 'zod-openapi';
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi';
import type { Endpoint } from '#contract/endpoint.ts';
import { endpoints } from '#contract/endpoints.ts';
import { problem } from '#contract/problem.ts';
import { catalogue } from './catalogue.ts';
import { explain } from './explain.ts';
import type { Document } from './explain.ts';
import { operations, tags } from './operations.ts';
import { otherPaths } from './otherPaths.ts';

const failures: Record<string, string> = {
  '400': 'A part of the request is not valid; `errors` says which and what to send.',
  '401': 'Nobody is signed in.',
  '403': 'This user may not do that.',
  '404': 'There is no such record, or nothing is held of that moment.',
  '409': 'The alert cannot take this step now, or the key was used for another request.',
  '412': 'The alert has changed meanwhile; `currentVersion` says its version.',
  '413': 'The body is larger than 16 KiB.',
  '428': '`If-Match` is missing.',
  '429': 'Too many actions; see `Retry-After`.',
  '503': 'Not available now; see `Retry-After`.',
};

const retryAfter = {
  'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' as const } },
};
const etag = { ETag: { description: '`"<version>"` of the alert.', schema: { type: 'string' as const } } };

const reading = ['400', '401', '503'];
const acting = ['400', '401', '403', '404', '409', '412', '413', '428', '429', '503'];

function failuresOf(statuses: readonly string[]) {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: failures[status] ?? '',
        content: { 'application/problem+json': { schema: problem } },
        ...(status === '429' || status === '503' ? { headers: retryAfter } : {}),
      },
    ]),
  );
}

const actionHeaders = [
  {
    name: 'Idempotency-Key',
    in: 'header' as const,
    required: true,
    description: 'New for every action, the same when it is repeated; kept for 24 hours.',
    schema: { type: 'string' as const, minLength: 1, maxLength: 200 },
  },
  {
    name: 'If-Match',
    in: 'header' as const,
    required: true,
    description: 'The `ETag` of the alert that the person has seen.',
    schema: { type: 'string' as const, pattern: '^"\\d+"$' },
  },
];

const deviceHeader = {
  name: 'X-Device',
  in: 'header' as const,
  required: false,
  description:
    'Name of a screen without a person in front of it, percent-encoded UTF-8, with every request: it sees and does not act.',
  schema: { type: 'string' as const },
};

/** Records that may not exist, and figures of a past moment that may not be held. */
const mayBeMissing = new Set(['alert', 'density', 'clinics', 'supplies']);

function statusesOf(id: string): string[] {
  if (id === 'alertAction') return acting;
  return mayBeMissing.has(id) ? [...reading, '404'] : reading;
}

function operationOf(id: keyof typeof operations, endpoint: Endpoint): ZodOpenApiOperationObject {
  const { tag, summary, description } = operations[id];
  const single = id === 'alert' || id === 'alertAction';
  return {
    operationId: id,
    tags: [tag],
    summary,
    description,
    requestParams: { path: endpoint.params, query: endpoint.query },
    ...(endpoint.method === 'post' ? { parameters: actionHeaders } : {}),
    ...(id === 'session' ? { parameters: [deviceHeader] } : {}),
    ...(endpoint.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: endpoint.body } } } }
      : {}),
    responses: {
      '200': {
        description: summary,
        content: { 'application/json': { schema: endpoint.response } },
        ...(single ? { headers: etag } : {}),
      },
      ...failuresOf(statusesOf(id)),
    },
  };
}

const isOperation = (id: string): id is keyof typeof operations => id in operations;

function pathsOf(): ZodOpenApiPathsObject {
  const paths: ZodOpenApiPathsObject = {};
  for (const [id, endpoint] of Object.entries<Endpoint>(endpoints)) {
    if (isOperation(id)) paths[endpoint.path] = { [endpoint.method]: operationOf(id, endpoint) };
  }
  return { ...paths, ...otherPaths(failuresOf(['401', '503'])) };
}

/** Names the pages of the lists after their operations. */
function registerPages() {
  for (const [id, { response }] of Object.entries(endpoints)) {
    if (!('shape' in response) || !('numberMatched' in response.shape) || z.globalRegistry.has(response))
      continue;
    const name = `${id.charAt(0).toUpperCase()}${id.slice(1)}Page`;
    z.globalRegistry.add(response, { id: name, description: `One page of \`${id}\`.` });
  }
}

function registerNames() {
  registerPages();
  for (const { id, schema, description, example } of catalogue) {
    if (z.globalRegistry.has(schema)) continue;
    z.globalRegistry.add(schema, {
      id,
      description,
      ...(example === undefined ? {} : { examples: [example] }),
    });
  }
}

function simplify(jsonSchema: Record<string, unknown>): void {
  // Clients must bear members that are new to them: answers are open, whatever the schemas say.
  delete jsonSchema['additionalProperties'];
  // The limits of JavaScript's integers say nothing about the figures.
  if (jsonSchema['minimum'] === Number.MIN_SAFE_INTEGER) delete jsonSchema['minimum'];
  if (jsonSchema['maximum'] === Number.MAX_SAFE_INTEGER) delete jsonSchema['maximum'];
}

function make(): Document {
  registerNames();
  const document = createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'City brain epidemic operations API',
        version: '1.0.0',
        description:
          'Risk, fever clinics, alerts and supplies of one city, live. Times: the clock of `GET /session` is the only now. Lists page by cursor, errors are RFC 9457, actions are idempotent.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/api/v1', description: 'The server that gave this description.' }],
      security: [{ bearer: [] }, { gateway: [] }],
      tags,
      paths: pathsOf(),
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer', description: "A token of the city's single sign-on." },
          gateway: {
            type: 'apiKey',
            in: 'cookie',
            name: 'session',
            description: 'A session cookie set by the gateway before this API; SameSite and HttpOnly.',
          },
        },
      },
    },
    { override: ({ jsonSchema }) => simplify(jsonSchema) },
  );
  return explain(document);
}

let made: Document | undefined;

/** The OpenAPI 3.1 document of this API, made from the contract's own schemas; made once. */
export function openApiDocument(): Document {
  made ??= make();
  return made;
}
