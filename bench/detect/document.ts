import { levelDays } from '#model/detect/levelDays.ts';
import { budget } from './candidates.ts';
import { aloneTable, matchedTable, ruleTable, shapeTable, strataTable } from './report.ts';
import type { Findings } from './report.ts';
import type { Wired } from './wired.ts';

type Run = { date: string; seconds: number; node: string };

/** docs/detection.md: what was measured, how to read it, and what it does not show. */
export function documentOf(findings: Findings, wired: Wired, { date, seconds, node }: Run): string {
  const years = findings.years.toLocaleString('en-GB');
  const outbreaks = findings.outbreaks.toLocaleString('en-GB');
  return `# Detectors, measured

Written by \`npm run bench:detect\` on ${date}: ${years} simulated clinic-years and ${outbreaks} planted outbreaks, seeded, the same figures on every machine; ${seconds} s of processor time with Node ${node}. Which detector judges the fever clinics, and why, is in \`decisions/18-default-detector.md\`. To judge a series of your own: \`recipes/check-a-series.md\`.

## What was simulated

- **A clinic-year** is one clinic, or the clinics of one district: 5 to 200 visits a day, a season of up to 40 %, a slow drift, no, a weak or a strong weekday pattern, in every other case a holiday week at 60 %. Counts are negative-binomial: a day's own conditions scatter them by 5 to 20 % beyond chance. Three years lie before the one that is judged, for the detector that needs them. Nothing of it comes from the simulated city of the demonstration.
- **Reporting.** A clinic misses up to 6 % of its days; every other year has a gap of 3 to 10 days. In a district some clinics report and some do not: below 80 % the day is missing, from 80 % on the sum is kept as it is, too low by those that are missing, as in the product.
- **Outbreaks.** Every year is judged once without an outbreak and nine times with one: three sizes (peak excess of 2, 4 and 8 standard deviations of an ordinary day; at 50 visits a day about 19, 38 and 75 more) in three shapes (a point source of 7 days, a step of 10 days, growth over 21 days that doubles every 5).

## How to read it

- **False alarms** are counted per clinic-year without an outbreak. *Day by day*: times that an alarm began, each day judged by itself. *With hysteresis*: raised at once, gone after two clean days, as an alert of the product is. *Days standing*: days on which such an alert stood. Hysteresis does not change when an outbreak is first seen, so the right-hand columns hold for both.
- **Detected**: share of the outbreaks with an alarm while they lasted; in brackets the share of the same days on which there was an alarm without any outbreak, which is what chance alone would have "detected". Then the days to the alarm, median / nine in ten of those detected, counted from the first day (growth starts so small that its first days cannot be seen by anybody).
- **Cannot say**: days of 365 without a finding, because the day is missing or too few days before it are there.
- With ${years} years a rate of 5 a year is known to about 0.1, a share to about 1 point.

## The detectors as they are published

${aloneTable(findings)}

## Medium outbreaks by shape

${shapeTable(findings)}

## At the same number of false alarms

Every limit is moved until a detector raises ${budget.red} false alarms a year: what is left is how well it tells an outbreak from chance. EWARN at 1.5, the percentile and the restarted CUSUM cannot be set so.

${matchedTable(findings)}

## By kind of clinic

False alarms a year with hysteresis; medium outbreaks detected.

${strataTable(findings)}

## Rules for a fever clinic's level

A rule alarms when one of its detectors does. The budget is ours: ${budget.red} red false alarms a district and year, and ${budget.yellow} yellow or worse; in a city of 13 districts that is 1.5 and less than 4 a week.

Red:

${ruleTable(findings.red)}

Yellow or worse:

${ruleTable(findings.yellow)}

The product walks the last ${levelDays} days for its level, and lets EARS judge those that have less than four weeks before them. Judged so day after day over ${wired.years} of the years, the level rose to red ${wired.red.toFixed(1)} times a year and to yellow or worse ${wired.yellowOrWorse.toFixed(1)} times without an outbreak; a red that becomes yellow and red again counts twice here.

## What this does not show

- The years are simulated. Real ones have holidays that move, campaigns, changed case definitions and clinics that open and close; all of them raise alarms, and the rates here are therefore a lower bound.
- Past years hold no outbreak, which flatters the moving percentile; that it alarms so often all the same is the drift between the years.
- An alarm on the days of an outbreak is counted as its detection even where chance raised it: subtract the bracket in thought.
- EWARN is WHO's rule for weekly counts of epidemic-prone diseases; judged daily on common fever visits it is outside its purpose.
- Limits and parameters are the published ones; only the table at the same number of false alarms changes them.
`;
}
