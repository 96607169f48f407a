import type { LineSeriesOption } from 'echarts/charts';
import { LineChart } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import { GridComponent } from 'echarts/components';
import type { ComposeOption, EChartsType } from 'echarts/core';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

// The only list of chart modules: each one more is paid for by every wall. Its tooltip is left out: on a canvas it ignores
// the font, as HTML it needs inline styles; ui/Tooltip.tsx stands in.
use([LineChart, GridComponent, CanvasRenderer]);

export type ChartInstance = EChartsType;

export type ChartOption = ComposeOption<LineSeriesOption | GridComponentOption>;

export { init };
