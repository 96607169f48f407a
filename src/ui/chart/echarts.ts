import type { LineSeriesOption } from 'echarts/charts';
import { LineChart } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import { GridSimpleComponent } from 'echarts/components';
import type { ComposeOption, EChartsType } from 'echarts/core';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

// The only list of chart modules: each one more is paid for by every wall. The simple grid comes without the axis
// pointer. The tooltip is left out: on a canvas it ignores the font, as HTML it needs inline styles; ui/Tooltip.tsx
// stands in.
use([LineChart, GridSimpleComponent, CanvasRenderer]);

export type ChartInstance = EChartsType;

/** Without `animation`: draw.ts turns it off for a chart as a whole, and no line may turn it on again for itself. */
type Line = Omit<LineSeriesOption, 'data' | 'animation'> & {
  /** As a typed array x and y in turn, which the library reads without making an object of each; its own type leaves that out. */
  data?: NonNullable<LineSeriesOption['data']> | Float64Array;
};

export type ChartOption = ComposeOption<Line | GridComponentOption>;

export { init };
