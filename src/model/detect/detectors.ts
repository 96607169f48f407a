import type { LocalText } from '#contract/text.ts';
import { cusum } from './cusum.ts';
import type { Detector } from './detection.ts';
import { earsC1, earsC2, earsC3 } from './earsDetectors.ts';
import { essenceSwitch } from './essenceSwitch.ts';
import { ewarnRatio } from './ewarnRatio.ts';
import { ewma, yellowP } from './ewma.ts';
import { movingPercentile } from './movingPercentile.ts';
import { weekdayRegression } from './weekdayRegression.ts';

export type NamedDetector = {
  /** Short and stable: a column of the tables, a value of the commands. */
  id: string;
  name: LocalText;
  run: Detector;
};

const named = (id: string, zh: string, en: string, run: Detector): NamedDetector => ({
  id,
  name: { zh, en },
  run,
});

/** Every detector with the settings under which it is published, and our variants of them. */
export const detectors: readonly NamedDetector[] = [
  named('ears-c1', 'EARS C1', 'EARS C1', (series) => earsC1(series)),
  named('ears-c2', 'EARS C2', 'EARS C2', (series) => earsC2(series)),
  named('ears-c3', 'EARS C3', 'EARS C3', (series) => earsC3(series)),
  named('ears-c1-weekday', 'EARS C1（按星期校正）', 'EARS C1, weekday-adjusted', (series) =>
    earsC1(series, { weekday: true }),
  ),
  named('ears-c2-weekday', 'EARS C2（按星期校正）', 'EARS C2, weekday-adjusted', (series) =>
    earsC2(series, { weekday: true }),
  ),
  named('ears-c3-weekday', 'EARS C3（按星期校正）', 'EARS C3, weekday-adjusted', (series) =>
    earsC3(series, { weekday: true }),
  ),
  named('cusum', '累积和', 'CUSUM', (series) => cusum(series, { score: 'plain' })),
  named('cusum-rossi', '累积和（Rossi）', 'CUSUM, Rossi', (series) => cusum(series)),
  named('cusum-restart', '累积和（Rossi，报警后归零）', 'CUSUM, Rossi, restarted', (series) =>
    cusum(series, { restart: true }),
  ),
  named('ewma-0.4', 'EWMA 0.4', 'EWMA 0.4', (series) => ewma(series, { weights: [0.4] })),
  named('ewma-0.9', 'EWMA 0.9', 'EWMA 0.9', (series) => ewma(series, { weights: [0.9] })),
  named('ewma', 'EWMA（p < 0.01）', 'EWMA, p < 0.01', (series) => ewma(series)),
  named('regression', '星期回归（p < 0.01）', 'day-of-week regression, p < 0.01', (series) =>
    weekdayRegression(series),
  ),
  named('essence-red', 'ESSENCE（p < 0.01）', 'ESSENCE switch, p < 0.01', (series) => essenceSwitch(series)),
  named('essence-yellow', 'ESSENCE（p < 0.05）', 'ESSENCE switch, p < 0.05', (series) =>
    essenceSwitch(series, { alarmP: yellowP }),
  ),
  named('essence-both', 'ESSENCE（0.4与0.9，p < 0.01）', 'ESSENCE switch, both weights, p < 0.01', (series) =>
    essenceSwitch(series, { weights: [0.4, 0.9] }),
  ),
  named('percentile-75', '移动百分位数 P75', 'moving percentile P75', (series) =>
    movingPercentile(series, { percentile: 0.75 }),
  ),
  named('percentile-80', '移动百分位数 P80', 'moving percentile P80', (series) => movingPercentile(series)),
  named('ewarn-1.5', 'EWARN 1.5倍', 'EWARN, 1.5 times', (series) => ewarnRatio(series, { times: 1.5 })),
  named('ewarn-2', 'EWARN 2倍', 'EWARN, twice', (series) => ewarnRatio(series)),
];
