import { markdownTable } from '../markdownTable.ts';
import { coverClasses, sumOfStock } from './evaluateStock.ts';
import type { StockCell, StockScore } from './evaluateStock.ts';
import { sumOf } from './evaluateVisits.ts';
import type { VisitCell, VisitEvaluation } from './evaluateVisits.ts';
import { methods } from './rivals.ts';
import type { MethodName } from './rivals.ts';
import type { Score } from './scores.ts';
import { courses, groups, ordinary } from './simulateVisits.ts';
import type { Course } from './simulateVisits.ts';
import { ordinaryUse, useCourses } from './simulateUse.ts';

type Measured = {
  visits: VisitEvaluation;
  lengths: readonly (VisitEvaluation & { historyDays: number })[];
  stock: readonly StockCell[];
  made: { date: string; machine: string; seconds: number };
};

const asked = { least: 0.75, most: 0.85 } as const;

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const within = (share: number) => share >= asked.least && share <= asked.most;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  markdownTable(head, rows, 'figures');

const isOrdinary = (cell: VisitCell) => ordinary.includes(cell.course);
const isOrdinaryUse = (cell: StockCell) => ordinaryUse.includes(cell.course);

const visitHead = [
  '',
  '80 % covers',
  '95 % covers',
  'above / below the 80 %',
  'median error',
  'interval score',
  'skill',
];

/** Errors and scores relative to the mean of the series; skill against the naive forecast of the same days. */
function visitRow(name: string, score: Score, naive: Score): string[] {
  return [
    name,
    percent(score.in80 / score.n),
    percent(score.in95 / score.n),
    `${percent(score.above80 / score.n)} / ${percent(score.below80 / score.n)}`,
    (score.absolute / score.n).toFixed(3),
    (score.interval80 / score.n).toFixed(3),
    percent(1 - score.pinball / naive.pinball),
  ];
}

function visitRows(
  evaluation: VisitEvaluation,
  rows: readonly [string, (cell: VisitCell) => boolean][],
): string {
  return table(
    visitHead,
    rows.map(([name, fits]) =>
      visitRow(
        name,
        sumOf(evaluation.cells, (cell) => cell.method === 'ours' && fits(cell)),
        sumOf(evaluation.cells, (cell) => cell.method === 'naive' && fits(cell)),
      ),
    ),
  );
}

const methodNames: Record<MethodName, string> = {
  ours: '**level x weekday, negative binomial** (ours)',
  withTrend: 'the same with a damped trend',
  naive: 'last same weekday (naive)',
  fourWeeks: 'mean of the last four same weekdays',
  flatMean: 'mean of the last 28 days',
};

const eventNames: Partial<Record<Course, string>> = {
  outbreak: 'outbreak: the two weeks of its rise',
  holiday: 'holiday: its seven days',
};

function methodTable(evaluation: VisitEvaluation): string {
  const of = (method: MethodName) =>
    sumOf(evaluation.cells, (cell) => cell.method === method && isOrdinary(cell));
  const names = Object.keys(methods) as MethodName[];
  return table(
    visitHead,
    names.map((method) => visitRow(methodNames[method], of(method), of('naive'))),
  );
}

const stockHead = [
  '',
  'n',
  '80 % covers',
  'ran out before / after',
  'interval, days',
  'interval score',
  'day off by',
  'skill',
  'no end',
];

function stockRow(name: string, score: StockScore): string[] {
  return [
    name,
    score.n.toLocaleString('en'),
    percent(score.in80 / score.n),
    `${percent(score.before / score.n)} / ${percent(score.after / score.n)}`,
    (score.width / score.n).toFixed(1),
    (score.interval80 / score.n).toFixed(1),
    (score.absolute / score.n).toFixed(1),
    percent(1 - score.absolute / score.naiveAbsolute),
    percent(score.open / score.n),
  ];
}

function stockTable(cells: readonly StockCell[]): string {
  const rows: string[][] = [];
  for (const place of ['site', 'district'] as const) {
    const own = cells.filter((cell) => cell.place === place);
    rows.push(stockRow(`**${place}**, ordinary use`, sumOfStock(own, isOrdinaryUse)));
    for (const cover of coverClasses)
      rows.push(
        stockRow(
          `${place}, ${cover} days of cover`,
          sumOfStock(own, (cell) => isOrdinaryUse(cell) && cell.cover === cover),
        ),
      );
    for (const course of useCourses)
      rows.push(
        stockRow(
          `${place}, ${course}`,
          sumOfStock(own, (cell) => cell.course === course),
        ),
      );
  }
  return table(stockHead, rows);
}

/** The text of docs/forecast.md, whether the asked coverage is reached, and both in a few lines. */
export function report({ visits, lengths, stock, made }: Measured): {
  text: string;
  passed: boolean;
  summary: string;
} {
  const best = sumOf(visits.cells, (cell) => cell.method === 'ours' && isOrdinary(cell));
  const naive = sumOf(visits.cells, (cell) => cell.method === 'naive' && isOrdinary(cell));
  const places = (['site', 'district'] as const).map((place) => {
    const score = sumOfStock(stock, (cell) => cell.place === place && isOrdinaryUse(cell));
    return { place, share: score.in80 / score.n };
  });
  const skill = 1 - best.pinball / naive.pinball;
  const passed = within(best.in80 / best.n) && places.every(({ share }) => within(share)) && skill > 0;
  const summary = [
    `Fever visits: the 80 % interval covers ${percent(best.in80 / best.n)}, the 95 % interval ${percent(best.in95 / best.n)}; skill against the naive forecast ${percent(skill)}.`,
    ...places.map(
      ({ place, share }) => `Stock-out of a ${place}: the 80 % interval covers ${percent(share)}.`,
    ),
    `Asked: the 80 % interval covers 75 to 85 %: ${passed ? 'met' : 'NOT met'}.`,
  ];
  const text = pageOf({ visits, lengths, stock, made }, summary);
  return { text, passed, summary: summary.join('\n') };
}

function pageOf({ visits, lengths, stock, made }: Measured, summary: readonly string[]): string {
  const byHorizon = Array.from({ length: 7 }, (_, index): [string, (cell: VisitCell) => boolean] => [
    `${index + 1} ${index === 0 ? 'day' : 'days'} ahead`,
    (cell) => isOrdinary(cell) && cell.horizon === index + 1,
  ]);
  const byCourse = courses.flatMap((course): [string, (cell: VisitCell) => boolean][] => {
    const all: [string, (cell: VisitCell) => boolean] = [course, (cell) => cell.course === course];
    const event = eventNames[course];
    return event === undefined ? [all] : [all, [event, (cell) => cell.course === course && cell.inEvent]];
  });
  const byGroup = groups.map((group): [string, (cell: VisitCell) => boolean] => [
    group,
    (cell) => isOrdinary(cell) && cell.group === group,
  ]);
  const byLength = table(
    ['history', ...visitHead.slice(1)],
    [...lengths, { historyDays: 42, ...visits }]
      .sort((one, other) => one.historyDays - other.historyDays)
      .map((each) =>
        visitRow(
          `${each.historyDays} days`,
          sumOf(each.cells, (cell) => cell.method === 'ours' && isOrdinary(cell)),
          sumOf(each.cells, (cell) => cell.method === 'naive' && isOrdinary(cell)),
        ),
      ),
  );
  return `# How good the forecasts are

Written by \`npm run bench:forecast\` on ${made.date} in ${made.seconds} s (${made.machine}). All series are simulated by \`bench/forecast/\`, which knows neither the model nor the simulated city; they are seeded, so the figures are the same on every machine. Fever visits and stocks were never published, so no forecast of ours has been held against real ones.

${summary.map((line) => `- ${line}`).join('\n')}

## Fever visits, seven days ahead

**Method** (\`src/model/forecast/forecastCounts.ts\`, ours). Level times weekday. The level is the exponentially discounted mean of the counts, freed of the weekday; how fast the past is forgotten is chosen for each series by its own errors over the following week. Weekday factors are ratios to a local level, drawn towards 1 as far as chance could explain them. The count is negative binomial around that mean; its variance is the one that the series' own one-day-ahead errors had (never under Poisson's), plus the error of level and weekday, plus the drift of the level for every day ahead, with Student's t for few days. Missing days are left out: they change nothing but the certainty. Under 14 usable days, or after 7 silent ones, there is no forecast and the reason is said. No trend is continued: the table shows what a damped one would do.

The *expected band* is where the mean lies (95 %); the *intervals* are where the count will lie.

**Evaluation.** ${visits.series.toLocaleString('en')} series of 182 days: clinics (4 to 30 visits a day), districts (40 to 250), the city (600 to 3,000); no, a mild or a strong weekday rhythm; scatter of 6 to 20 % beyond chance; 4 % of the days and gaps of 3 to 6 days missing. ${visits.origins.toLocaleString('en')} origins, each with the 42 days before it, held against what truly happened on the seven days after. \`steady\`, \`season\` (a year's wave of plus or minus half), \`drift\` (3 % a day at random) and \`trend\` (0.5 to 1.5 % a day) are ordinary; an outbreak that doubles to quadruples the visits, or a holiday week at 55 %, no forecast from the past alone can foresee.

Errors and scores are relative to the mean of the series; lower is better. The interval score (Gneiting and Raftery) of the 80 % interval is its width plus ten times what lies outside. *Skill* is the saving in mean pinball loss (quantiles 2.5, 10, 50, 90, 97.5 %) over the naive forecast, the last same weekday with the variance of its own past errors.

### Against other methods, ordinary courses

${methodTable(visits)}

### By days ahead, ordinary courses

${visitRows(visits, byHorizon)}

### By course

${visitRows(visits, byCourse)}

### By size, ordinary courses

${visitRows(visits, byGroup)}

Counts are whole: the interval of a small clinic takes in both of its ends and so covers a little more than it says.

### By length of the history, ordinary courses

${byLength}

### Where it fails

- **A rising outbreak**: the forecast follows days behind, and the counts of those days lie above the interval far more often than the one time in ten that it allows. A count above its forecast is a reason to look, not an error of the clinic. Nothing is ever alarmed or calmed on a forecast.
- **A holiday**: the calendar is not known to it; the week of the holiday falls below the interval and the week after it above.
- **Reports that are complete to four fifths** count as they are; a forecast from such days is that much low.
- **One series alone**: a district is not the sum of its clinics' forecasts, and neither borrows from its neighbours.

## Day of running out

**Method** (\`src/model/supply/stockout.ts\`, ours). Use over k days is k times the burn d of the last seven reported days. Its variance is k s² (day to day) + k² s²/n (the burn is a mean of n days) + d² q² (k³/3 + k² n/3) with q = 1.5 % a day (the level of use wanders). q is the one constant that was set by such simulations (other seeds than these): without it the interval covered 74 % of a site's and 66 % of a district's stock-outs beyond two weeks of cover, with 1.5 % 79 % and 76 %, with 3 % 87 % and 89 %. Student's t for the seven days was tried instead and left: it widened the short forecasts, which needed it least.

**Evaluation.** Negative-binomial use of 10 to 2,000 units a day with 10 to 35 % scatter, a weekday rhythm or none, 4 % of the days unreported; 2 to 40 days of stock, no deliveries. A district is six sites that share rhythm and drift. \`steady\`, \`drift\` (3 % a day at random) and \`trend\` (0.3 to 1 % a day) are ordinary; \`surge\` is half as much again from some day of the next ten on. The interval score is in days; *skill* is the saving in days off over the naive date, which lets use go on as on the last reported day.

${stockTable(stock)}

### Where it fails

- **Whole days**: an interval of whole days takes in both of its ends. With under a week of cover that alone makes it cover over 90 %; it cannot be narrower than a day.
- **A surge** comes before the interval in most cases: the burn knows only what was used. The days of cover at a rush are an upper bound.
- **A steady trend** over a month of cover is not continued, and leaves the interval on either side.
- **Deliveries** are taken at their word: an announced delivery that does not come makes the forecast late.
`;
}
