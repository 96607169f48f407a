import { HeatmapChart } from 'echarts/charts';
import { GeoComponent, VisualMapComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { latOf, lngOf, worldX, worldY } from '#ui/map/mercator.ts';
import { BLUR, RADIUS, STAMP_MAX } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { grid } from './cells.ts';
import { boundsOf } from './scene.ts';

use([HeatmapChart, GeoComponent, VisualMapComponent, CanvasRenderer]);

const MAP = 'extent';

/** The city's rectangle, in the same projection; ECharts projects its longitudes and latitudes itself. */
function registerExtent(): void {
  const [west, south, east, north] = boundsOf(grid);
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  registerMap(MAP, {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { name: MAP }, geometry: { type: 'Polygon', coordinates: [ring] } },
    ],
  });
}

const geo = {
  map: MAP,
  roam: true,
  silent: true,
  layoutSize: '100%',
  left: 0,
  right: 0,
  top: 0,
  bottom: 0,
  itemStyle: { color: 'transparent', borderWidth: 0 },
  projection: {
    project: ([lng = 0, lat = 0]: number[]) => [worldX(lng), worldY(lat)],
    unproject: ([x = 0, y = 0]: number[]) => [lngOf(x), latOf(y)],
  },
};

/** The heatmap series on a geo component, drawn at once instead of in its next frame. */
export const echartsHeatmap: Candidate = {
  async mount(host, { cells, counts }) {
    registerExtent();
    const chart = init(host, null, { renderer: 'canvas' });
    const sets = counts.map((set) =>
      Array.from(set, (count, i) => [cells.lng[i] ?? 0, cells.lat[i] ?? 0, count]),
    );
    let given = 0;
    let zoom = 1;
    const draw = (option: Parameters<typeof chart.setOption>[0]) => {
      chart.setOption(option);
      chart.getZr().flush();
    };
    const first = {
      animation: false,
      geo,
      visualMap: {
        show: false,
        min: 0,
        max: STAMP_MAX,
        inRange: { color: ['blue', 'lime', 'yellow', 'red'] },
      },
      series: [
        { type: 'heatmap', coordinateSystem: 'geo', pointSize: RADIUS, blurSize: BLUR, data: sets[0] },
      ],
    };
    return {
      show: () => draw(first),
      prepareUpdate() {
        const data = sets[++given % 2];
        return () => draw({ series: [{ data }] });
      },
      zoom(steps) {
        zoom *= 2 ** steps;
        draw({ geo: { zoom } });
      },
      remove: () => chart.dispose(),
    };
  },
};
