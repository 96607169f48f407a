import type { FeatureCollection } from 'geojson';
import { describe, expect, it, vi } from 'vitest';

import { restack } from './layerStack.ts';
import type { ChoroplethLayer, FlowsLayer } from './mapTypes.ts';

const features: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { code: 'a' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
            [0, 0],
          ],
        ],
      },
    },
  ],
};

describe('restack', () => {
  it('leaves what is the same alone, updates what has the same id, and lets the rest go', () => {
    const value = vi.fn<ChoroplethLayer['value']>(() => ({ fill: 'risk-1' }));
    const area: ChoroplethLayer = { kind: 'choropleth', id: 'd', features, idProperty: 'code', value };
    const first = restack([], [area], () => undefined);
    const second = restack(first, [area], () => undefined);
    expect(second[0]?.adapter).toBe(first[0]?.adapter);
    expect(value).toHaveBeenCalledTimes(1);
    const third = restack(second, [{ ...area }], () => undefined);
    expect(third[0]?.adapter).toBe(first[0]?.adapter);
    expect(value).toHaveBeenCalledTimes(2);
    restack(third, [], () => undefined);
    expect(first[0]?.adapter.stops()).toEqual([]);
  });

  it('draws a kind as soon as its code has come, with the newest data', async () => {
    const flow = (weight: number): FlowsLayer => ({
      kind: 'flows',
      id: 'f',
      flows: [{ id: String(weight), from: [0, 0], to: [1, 1], weight, label: '' }],
    });
    const arrived = vi.fn<() => void>();
    const first = restack([], [flow(1)], arrived);
    expect(first[0]?.adapter.stops()).toEqual([]);
    const second = restack(first, [flow(2)], arrived);
    await vi.waitFor(() => expect(arrived).toHaveBeenCalledTimes(1));
    expect(second[0]?.adapter.stops()).toMatchObject([{ layer: 'f', id: '2' }]);
  });
});
