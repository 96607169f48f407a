import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';
import { endpoints } from '#contract/endpoints.ts';
import { openApiDocument } from './document.ts';

/** Both are open to everybody and take nothing: they have no client error to describe. */
const explained = ['#/paths/~1openapi.json/get/responses', '#/paths/~1health/get/responses'];

describe('the API description', () => {
  it('is sound OpenAPI 3.1 for an independent linter', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const found = await lintFromString({ source: JSON.stringify(openApiDocument()), config });
    const problems = found
      .filter(
        ({ ruleId, location }) =>
          ruleId !== 'operation-4xx-response' || !explained.includes(location[0]?.pointer ?? ''),
      )
      .map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`);
    expect(problems).toEqual([]);
  });

  it('describes every operation of the contract and the three paths beside it', () => {
    const paths = openApiDocument().paths ?? {};
    const described = Object.entries(paths).flatMap(([path, item]) => [
      ...(item.get ? [`get ${path}`] : []),
      ...(item.post ? [`post ${path}`] : []),
    ]);
    const expected = Object.values(endpoints).map(({ method, path }) => `${method} ${path}`);
    expect(described.sort()).toEqual([...expected, 'get /events', 'get /openapi.json', 'get /health'].sort());
  });

  it('explains every parameter and names no schema twice', () => {
    const document = JSON.stringify(openApiDocument());
    const operations = Object.values(openApiDocument().paths ?? {}).flatMap(({ get, post }) => [get, post]);
    const silent = operations
      .flatMap((operation) => operation?.parameters ?? [])
      .filter((parameter) => 'name' in parameter && !parameter.description);
    expect(silent).toEqual([]);
    expect(document).not.toContain('__schema');
    expect(
      Object.keys(openApiDocument().components?.schemas ?? {}).filter((id) => id.endsWith('Output')),
    ).toEqual([]);
  });
});
