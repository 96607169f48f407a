import { describe, expect, it } from 'vitest';
import { hrefOf } from './endpoint.ts';
import { endpoints } from './endpoints.ts';

describe('hrefOf', () => {
  it('puts path parameters into the path and the rest into a sorted query', () => {
    expect(hrefOf(endpoints.feverVisits, { days: 28, district: '330108' })).toBe(
      '/api/v1/fever-visits?days=28&district=330108',
    );
    expect(hrefOf(endpoints.alertAction, { id: 'a/1', action: 'assign' })).toBe(
      '/api/v1/alerts/a%2F1/assign',
    );
  });

  it('gives equal questions equal addresses and leaves undefined members out', () => {
    const one = hrefOf(endpoints.cases, { level: 'district', to: undefined, days: 7 });
    expect(one).toBe(hrefOf(endpoints.cases, { days: 7, level: 'district' }));
    expect(one).not.toContain('to=');
  });

  it('names every path parameter of an endpoint in its params schema', () => {
    for (const [id, { path, params }] of Object.entries(endpoints)) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      expect([id, ...Object.keys(params.shape).sort()]).toEqual([id, ...named.sort()]);
    }
  });
});
