// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draw } from './draw.ts';
import type { ChartOption } from './echarts.ts';

const setOption = vi.hoisted(() => vi.fn<(option: ChartOption, how: object) => void>());
vi.mock('./echarts.ts', () => ({ init: () => ({ setOption, resize() {}, dispose() {} }) }));
vi.mock('../roles.ts', () => ({ readRoles: () => ({}) }));

let sizeTold = () => {};

beforeEach(() => {
  setOption.mockClear();
  vi.stubGlobal('devicePixelRatio', 2);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: () => void) {
        sizeTold = told;
      }
      observe() {}
      disconnect() {}
    },
  );
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
});
afterEach(() => vi.unstubAllGlobals());

function boxOf(width: number): HTMLElement {
  const element = document.createElement('div');
  Object.defineProperty(element, 'clientWidth', { value: width });
  Object.defineProperty(element, 'clientHeight', { value: 100 });
  return element;
}

test('nothing moves on an update, whatever the option says', () => {
  const drawing = draw(boxOf(300), () => () => ({ animation: true, series: [] }));
  sizeTold();
  drawing.repaint();
  expect(setOption).toHaveBeenCalledTimes(2);
  for (const [option] of setOption.mock.calls) expect(option).toMatchObject({ animation: false });
});

test('an option is told the pixels of the screen, and a longer line is thinned to them', () => {
  const widths: number[] = [];
  const data = Array.from({ length: 5_000 }, (_, at) => at % 10);
  draw(boxOf(300), () => (_roles, columns) => {
    widths.push(columns);
    return { series: [{ type: 'line', data }] };
  });
  sizeTold();
  expect(widths).toEqual([600]);
  const series = setOption.mock.lastCall?.[0].series;
  const drawn = Array.isArray(series) ? series[0]?.data : [];
  expect(drawn?.length).toBeLessThanOrEqual(2 * 600 + 2);
});
