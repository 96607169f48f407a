import type { ZodOpenApiPathsObject, ZodOpenApiResponsesObject } from 'zod-openapi';
import { liveEvent } from '#contract/liveEvent.ts';

const health = {
  type: 'object' as const,
  required: ['status', 'epoch', 'clock'],
};

/** The paths beside the endpoint table: the stream, this description, and the health check. */
export function otherPaths(failures: ZodOpenApiResponsesObject): ZodOpenApiPathsObject {
  return {
    '/events': {
      get: {
        operationId: 'events',
        tags: ['Session'],
        summary: 'The live stream',
        description:
          'Server-sent events. Ids are `<epoch>-<n>`; n counts up by one with every event, and a heartbeat repeats the id of the last event. A heartbeat comes at once and then every 15 s. `reset`: the asked-for position is gone, fetch everything again.',
        parameters: [
          {
            name: 'Last-Event-ID',
            in: 'header',
            required: false,
            description: 'Id of the last event seen: the stream resumes after it.',
            schema: { type: 'string' },
          },
          {
            name: 'lastEventId',
            in: 'query',
            required: false,
            description: 'The same, for clients that cannot send the header.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'A stream that does not end; each `data` is one LiveEvent.',
            content: { 'text/event-stream': { schema: liveEvent } },
          },
          ...failures,
        },
      },
    },
    '/openapi.json': {
      get: {
        operationId: 'openapi',
        tags: ['Session'],
        summary: 'This description',
        description: 'Open to everybody.',
        security: [],
        responses: {
          '200': {
            description: 'An OpenAPI 3.1 document.',
            content: { 'application/json': { schema: { type: 'object' } } },
          },
        },
      },
    },
    '/health': {
      get: {
        operationId: 'health',
        tags: ['Session'],
        summary: 'Whether the API answers',
        description: 'For load balancers; open to everybody.',
        security: [],
        responses: {
          '200': {
            description: 'It does.',
            content: {
              'application/json': {
                schema: {
                  ...health,
                  properties: {
                    status: { type: 'string', const: 'ok' },
                    epoch: { type: 'string' },
                    clock: { $ref: '#/components/schemas/Clock' },
                  },
                },
              },
            },
          },
        },
      },
    },
  };
}
