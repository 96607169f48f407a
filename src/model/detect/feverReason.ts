import type { LocalText } from '#contract/text.ts';
import { grouped } from '../grouped.ts';
import type { EarsStatistics } from './ears.ts';
import { earsLimits } from './ears.ts';
import type { ExpectedDay } from './expectedBand.ts';
import type { FeverSignal, FeverTrigger, Surprise } from './feverTriggers.ts';

type FeverFinding = {
  point: {
    value: number | null;
    got: number;
    of: number;
    positives?: number | null;
    occupancy?: number | null;
  };
  /** Whether enough clinics reported for the day to be judged. */
  usable: boolean;
  signal: FeverSignal;
  observed: FeverSignal;
  triggers: readonly FeverTrigger[];
  statistics: EarsStatistics;
  surprise: Surprise | null;
  expected: ExpectedDay;
  daysAbove: number;
};

const smallNumbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The reason of a fever-clinic level: "visits 137, expected 60-95, three days in a row; 46 of 48 clinics reported". */
export function feverReason(finding: FeverFinding): LocalText {
  const alarmed = triggerWords(finding);
  // Where the count itself is not above the range, what alarmed comes first: a reader may see no more than the start.
  const said = finding.daysAbove > 0 ? [visits(finding), ...alarmed] : [...alarmed, visits(finding)];
  const clauses = [...said, held(finding)].filter((each) => each !== null);
  const reported = reporting(finding);
  const en = `${[clauses.map((each) => each.en).join(', '), reported.en].join('; ')}.`;
  return {
    zh: `${clauses.map((each) => each.zh).join('，')}；${reported.zh}。`,
    en: en.charAt(0).toUpperCase() + en.slice(1),
  };
}

function visits(finding: FeverFinding): LocalText {
  const { point, usable, expected } = finding;
  if (point.value === null) return { zh: '当日无就诊数据，无法判断', en: 'no visits figure, so cannot say' };
  const zh = `就诊${grouped(point.value)}人次`;
  const en = `visits ${grouped(point.value)}`;
  if (!usable) {
    return { zh: `${zh}，上报不足八成，无法判断`, en: `${en}, fewer than 80 % reported, so cannot say` };
  }
  if (!expected) {
    return { zh: `${zh}，此前数据不足，无法判断`, en: `${en}, too little history, so cannot say` };
  }
  const range = `${grouped(Math.round(expected.lower))}–${grouped(Math.round(expected.upper))}`;
  const run = runWords(finding, point.value, expected);
  return { zh: `${zh}，预期${range}${run.zh}`, en: `${en}, expected ${range}${run.en}` };
}

function runWords(
  { daysAbove, triggers }: FeverFinding,
  value: number,
  expected: { lower: number },
): LocalText {
  if (daysAbove > 1) {
    const days = smallNumbers[daysAbove] ?? String(daysAbove);
    return { zh: `，连续${daysAbove}天偏高`, en: `, ${days} days in a row` };
  }
  if (daysAbove === 1) return { zh: '，高于预期', en: ', above expected' };
  if (value < expected.lower) return { zh: '，低于预期', en: ', below expected' };
  // "Within expected" beside an alarm would sound like its denial.
  if (triggers.length > 0) return { zh: '', en: '' };
  return { zh: '，在预期内', en: ', within expected' };
}

/** What alarmed, where "expected 60-95, three days in a row" does not say it already. */
function countWords({ triggers, statistics, surprise, daysAbove }: FeverFinding): LocalText[] {
  const told = daysAbove > 0;
  const words: LocalText[] = [];
  const p = pWords(surprise?.p ?? 1);
  if (triggers.includes('ewma') && !told) {
    words.push({
      zh: `近几天加权平均偏高（EWMA，P值${p}）`,
      en: `weighted mean of the last days above expected (EWMA, p ${p})`,
    });
  }
  if (triggers.includes('regression') && !told) {
    words.push({
      zh: `高于该星期几的常见水平（星期回归，P值${p}）`,
      en: `above the usual for its weekday (regression, p ${p})`,
    });
  }
  const strong = triggers.includes('c2') ? 'c2' : triggers.includes('c1') ? 'c1' : null;
  if (strong && !told) words.push(overLimit(strong, statistics, '当日偏高', 'count of the day'));
  if (triggers.includes('c3') && !(strong && told)) {
    words.push(overLimit('c3', statistics, '近3天累计偏高', 'three-day excess'));
  }
  return words;
}

function overLimit(key: 'c1' | 'c2' | 'c3', statistics: EarsStatistics, zh: string, en: string): LocalText {
  const name = key.toUpperCase();
  const value = (statistics[key] ?? 0).toFixed(1);
  const limit = earsLimits[key];
  return { zh: `${zh}（${name} ${value}，限${limit}）`, en: `${en} ${name} ${value} over ${limit}` };
}

const pWords = (p: number) => (p < 0.001 ? '< 0.001' : p.toFixed(3));

function triggerWords(finding: FeverFinding): LocalText[] {
  const { point, triggers } = finding;
  const words = countWords(finding);
  if (triggers.includes('positives')) {
    words.push({
      zh: `阳性${point.positives ?? 0}例，超过阈值`,
      en: `${point.positives ?? 0} positives, above threshold`,
    });
  }
  if (triggers.includes('occupancy')) {
    const percent = Math.round((point.occupancy ?? 0) * 100);
    words.push({ zh: `在诊达容量的${percent}%`, en: `occupancy ${percent} % of capacity` });
  }
  return words;
}

const weight: Readonly<Record<FeverSignal, number>> = { red: 2, yellow: 1, normal: 0, grey: 0 };

function held({ signal, observed }: FeverFinding): LocalText | null {
  if (weight[signal] <= weight[observed]) return null;
  return observed === 'grey'
    ? { zh: '维持原级别', en: 'level kept' }
    : { zh: '连续两天好转后才降级', en: 'level kept until two milder days in a row' };
}

function reporting({ point: { got, of } }: FeverFinding): LocalText {
  if (of === 1 && got === 1) return { zh: '1家已报', en: 'its one clinic reported' };
  if (of > 0 && got >= of) return { zh: `${of}家全部已报`, en: `all ${of} clinics reported` };
  return { zh: `${of}家中${got}家已报`, en: `${got} of ${of} clinics reported` };
}
