import { messages } from '#ui/lang.ts';

export const forecastText = messages({
  zh: {
    forecast: '预测',
    range80: '80% 区间',
    range95: '95% 区间',
    mean: '平均水平范围',
    label: (label: string) => `${label}，及此后 7 天的预测`,
    caption: (from: string) => `${from}起为预测：虚线为中位数，虚线框为 80% 区间`,
    nextDay: (day: string, median: string, low: string, high: string) =>
      `预测，80% 区间：${day} ${median}人次（${low}–${high}）`,
    week: (medians: string) => `此后 7 天每日中位数 ${medians}`,
  },
  en: {
    forecast: 'Forecast',
    range80: '80% range',
    range95: '95% range',
    mean: 'Mean lies in',
    label: (label) => `${label}, and the forecast of the 7 days after`,
    caption: (from) => `from ${from} on a forecast: dashed median, 80% range outlined`,
    nextDay: (day, median, low, high) => `Forecast, 80% range: ${median} visits on ${day} (${low}–${high})`,
    week: (medians) => `daily median of the next 7 days ${medians}`,
  },
});
