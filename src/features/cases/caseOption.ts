import type { ChartRoles } from '#ui/chart/bandOption.ts';
import type { ChartOption } from '#ui/chart/echarts.ts';
import { countOfPersons, day as dayWords } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import { isFirm, latestOf } from './caseSeries.ts';
import type { CasePoint } from './caseSeries.ts';
import { signed } from './caseWords.ts';
import type { Words } from './caseWords.ts';
import { casesText } from './text.ts';

type Series = Extract<NonNullable<ChartOption['series']>, unknown[]>[number];
type Drawing = { points: readonly CasePoint[]; words: Words; roles: ChartRoles };

/** Cumulative above, new per day below, on one row of days: two scales in one frame would invite a comparison. */
export function caseOption(points: readonly CasePoint[], words: Words, roles: ChartRoles): ChartOption {
  const drawing = { points, words, roles };
  return {
    animation: false,
    textStyle: { fontFamily: roles.fontFamily },
    ...frames(drawing),
    series: [cumulativeSeries(drawing), newSeries(drawing)],
  };
}

const textStyle = ({ colour, type, fontFamily }: ChartRoles) => ({
  color: colour.ink,
  fontSize: type.caption,
  fontFamily,
});

function frames({ points, words, roles }: Drawing): Pick<ChartOption, 'grid' | 'xAxis' | 'yAxis'> {
  const { colour, type, stroke } = roles;
  const text = { ...textStyle(roles), color: colour['ink-dim'] };
  const side = { left: type.caption * 3.2, right: type.caption * 4 };
  const days = (gridIndex: number, labels: boolean) => ({
    type: 'category' as const,
    gridIndex,
    data: points.map((point) => dayWords(point.day, words.lang)),
    axisLabel: { ...text, show: labels, hideOverlap: true },
    axisLine: { lineStyle: { color: colour['line-strong'], width: stroke } },
    axisTick: { show: false },
  });
  const counts = (gridIndex: number) => ({
    type: 'value' as const,
    gridIndex,
    min: 0,
    minInterval: 1,
    splitNumber: 2,
    axisLabel: text,
    splitLine: { lineStyle: { color: colour.line, width: stroke } },
  });
  return {
    grid: [
      { ...side, top: type.caption, bottom: '48%' },
      { ...side, top: '60%', bottom: type.caption * 2.2 },
    ],
    xAxis: [days(0, false), days(1, true)],
    yAxis: [counts(0), counts(1)],
  };
}

/** Filled for what was stated, hollow for what was worked out. */
function mark(point: CasePoint, ink: string, { colour, stroke }: ChartRoles) {
  return {
    symbol: 'circle',
    symbolSize: stroke * 5,
    itemStyle: isFirm(point.basis)
      ? { color: ink }
      : { color: colour.panel, borderColor: ink, borderWidth: stroke * 1.5 },
  };
}

function endLabel({ words, roles }: Drawing, name: string, value: number) {
  const persons = countOfPersons(value, words.lang, words);
  const label = {
    ...textStyle(roles),
    show: true,
    position: 'right' as const,
    distance: roles.stroke * 5,
    lineHeight: roles.type.caption * 1.2,
  };
  return { label: { ...label, formatter: `${name}\n${persons}` } };
}

function cumulativeSeries(drawing: Drawing): Series {
  const { points, words, roles } = drawing;
  const { colour, stroke } = roles;
  const text = textOf(casesText, words.lang);
  const latest = latestOf(points, 'cumulative');
  const data = points.map((point) => {
    if (point.cumulative === null) return { value: null };
    const own = { value: point.cumulative, ...mark(point, colour['series-grey'], roles) };
    if (point.correction !== null) {
      const label = {
        ...textStyle(roles),
        color: colour['ink-loud'],
        show: true,
        position: 'bottom' as const,
      };
      const formatter = text.corrected(signed(point.correction, words));
      const itemStyle = { color: colour['ink-loud'] };
      return {
        ...own,
        symbol: 'diamond',
        symbolSize: stroke * 10,
        itemStyle,
        label: { ...label, formatter },
      };
    }
    return point.day === latest?.day ? { ...own, ...endLabel(drawing, text.lineAll, point.cumulative) } : own;
  });
  return {
    type: 'line',
    id: 'cumulative',
    xAxisIndex: 0,
    yAxisIndex: 0,
    connectNulls: false,
    showAllSymbol: true,
    lineStyle: { color: colour['series-grey'], width: stroke * 2 },
    data,
  };
}

function newSeries(drawing: Drawing): Series {
  const { points, words, roles } = drawing;
  const { colour, stroke } = roles;
  const text = textOf(casesText, words.lang);
  const latest = latestOf(points, 'newConfirmed');
  const data = points.map((point) => {
    if (point.newConfirmed === null) return { value: null };
    const own = { value: point.newConfirmed, ...mark(point, colour['series-a'], roles) };
    return point.day === latest?.day
      ? { ...own, ...endLabel(drawing, text.lineNew, point.newConfirmed) }
      : own;
  });
  return {
    type: 'line',
    id: 'new',
    step: 'middle',
    xAxisIndex: 1,
    yAxisIndex: 1,
    connectNulls: false,
    showAllSymbol: true,
    lineStyle: { color: colour['series-a'], width: stroke },
    areaStyle: { color: colour['series-a'], opacity: 0.25 },
    data,
  };
}
