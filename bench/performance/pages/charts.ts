import '#ui/tokens.css';
import '#ui/base.css';
import { flushSync } from 'react-dom';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { ScatterChart } from 'echarts/charts';
import { getInstanceByDom, use } from 'echarts/core';
import { Chart } from '#ui/chart/Chart.tsx';
import type { ChartOption } from '#ui/chart/echarts.ts';
import { init } from '#ui/chart/echarts.ts';
import { longOption } from '#ui/chart/longOption.ts';
import { readRoles } from '#ui/roles.ts';
import { setTheme } from '#ui/theme.ts';
import { LINES, makeLines } from '../charts/lines.ts';
import { plainOption } from '../charts/plainOption.ts';
import type { Way } from '../charts/ways.ts';

// The same four lines drawn by the product's chart and by the chart library alone, one way a page.

use([ScatterChart]);
setTheme('wall');

type Drawn = { draw: () => void };

function boxOf(width: number, height: number): HTMLElement {
  const box = document.getElementById('root') ?? document.body;
  Object.assign(box.style, { width: `${width}px`, height: `${height}px`, display: 'flex' });
  return box;
}

/** The product's own component, told of each append as a feature would tell it: by a new option. */
function drawProduct(box: HTMLElement, chart: Parameters<typeof longOption>[0]): Drawn {
  const root = createRoot(box);
  const table = { columns: [], rows: [] };
  const draw = () =>
    flushSync(() =>
      root.render(
        createElement(Chart, {
          option: (roles, columns) => longOption({ ...chart }, roles, columns),
          label: 'bench',
          table,
        }),
      ),
    );
  return { draw };
}

function drawPlain(box: HTMLElement, chart: Parameters<typeof longOption>[0], way: Way): Drawn {
  const instance = init(box, null, { renderer: 'canvas', devicePixelRatio: window.devicePixelRatio });
  const all = chart.lines.map(({ series }) => series);
  const frame: ChartOption = longOption(chart, readRoles(), 1);
  return { draw: () => void instance.setOption(plainOption(frame, all, way), { notMerge: true }) };
}

/** Makes the library and then the browser draw now, so that the time of an update ends with its last pixel. */
function paintNow(box: HTMLElement): void {
  const canvas = box.querySelector('canvas');
  const holder = canvas?.parentElement?.parentElement;
  if (!canvas || !holder) throw new Error('nothing is drawn');
  getInstanceByDom(holder)?.getZr().flush();
  canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
}

function start(way: Way, points: number, width: number, height: number) {
  const box = boxOf(width, height);
  const { chart, append } = makeLines(points);
  const drawn = way === 'product' ? drawProduct(box, chart) : drawPlain(box, chart, way);
  drawn.draw();
  return {
    lines: LINES,
    /** One append to each line, drawn and painted at once; ms. */
    paintedUpdate: () => {
      const began = performance.now();
      append();
      drawn.draw();
      paintNow(box);
      return performance.now() - began;
    },
    /** As in life: every `everyMs` an append to each line, painted with the browser's next frame. */
    appendEvery: async (everyMs: number, times: number) => {
      for (let at = 0; at < times; at += 1) {
        append();
        drawn.draw();
        // oxlint-disable-next-line no-await-in-loop -- one append after the other
        await new Promise((resolve) => setTimeout(resolve, everyMs));
      }
    },
  };
}

declare global {
  interface Window {
    startChart: typeof start;
    chart: ReturnType<typeof start>;
  }
}
window.startChart = (...how) => (window.chart = start(...how));
