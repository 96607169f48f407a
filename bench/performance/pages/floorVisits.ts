import { LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

type Visits = { items: { day: string; visits: number | null }[] };

use([LineChart, GridComponent, CanvasRenderer]);

/** The fever visits of the city as one line. */
export function drawVisits(box: HTMLElement, { items }: Visits): void {
  init(box).setOption({
    animation: false,
    xAxis: { type: 'category', data: items.map(({ day }) => day) },
    yAxis: { type: 'value' },
    series: [{ type: 'line', data: items.map(({ visits }) => visits) }],
  });
}
