// @vitest-environment jsdom
import type { FeatureCollection } from 'geojson';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { LangContext } from '../lang.ts';
import { Map } from './Map.tsx';
import type { MapProps } from './Map.tsx';

const none: FeatureCollection = { type: 'FeatureCollection', features: [] };
const props: MapProps = {
  label: '各区风险',
  layers: [
    { kind: 'choropleth', id: 'd', features: none, idProperty: 'adcode', value: () => ({ fill: null }) },
  ],
  base: { outline: none, water: none },
  view: { mode: 'free', bounds: [118, 29, 121, 31] },
  attribution: '© OpenStreetMap contributors',
  twin: <p>表格内容</p>,
};

let host: HTMLElement;
let root: Root;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  act(() => root.unmount());
  host.remove();
  vi.unstubAllGlobals();
});

function show(over: Partial<MapProps>, lang: 'zh' | 'en' = 'zh') {
  act(() =>
    root.render(
      <LangContext value={lang}>
        <Map {...props} {...over} />
      </LangContext>,
    ),
  );
}

describe('Map', () => {
  it('keeps one Leaflet map through updates and says whose data it draws', () => {
    show({});
    const pane = host.querySelector('.leaflet-map-pane');
    expect(pane).not.toBeNull();
    show({ layers: [], selected: '330108' });
    expect(host.querySelector('.leaflet-map-pane')).toBe(pane);
    expect(host.textContent).toContain('© OpenStreetMap contributors · 示意');
  });

  it('changes places with its table', () => {
    show({});
    const toggle = host.querySelector<HTMLButtonElement>('button[aria-pressed]');
    expect(toggle?.getAttribute('aria-pressed')).toBe('false');
    act(() => toggle?.click());
    expect(toggle?.getAttribute('aria-pressed')).toBe('true');
    expect(host.querySelector('[role=application]')?.closest('[hidden]')).not.toBeNull();
  });

  it('has no controls on a wall, but its table for those who do not see it', () => {
    show({ view: { mode: 'fitted', bounds: [118, 29, 121, 31] } });
    expect(host.querySelectorAll('button')).toHaveLength(0);
    expect(host.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('各区风险');
    expect(host.textContent).toContain('表格内容');
  });

  it('names its controls in both languages', () => {
    show({}, 'en');
    const names = [...host.querySelectorAll('button')].map(
      (button) => button.getAttribute('aria-label') ?? button.textContent,
    );
    expect(names).toEqual(['Zoom in', 'Zoom out', 'Whole map', 'Table']);
  });

  it('leaves nothing behind when it goes', () => {
    show({});
    act(() => root.render(null));
    expect(document.querySelector('.leaflet-container')).toBeNull();
  });
});
