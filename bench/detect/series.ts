import { readFileSync } from 'node:fs';
import { detectors } from '#model/detect/detectors.ts';
import { readSeries } from './readSeries.ts';
import { asCsv, asText, judgeSeries } from './seriesTable.ts';

const usage = `npm run detect -- FILE.csv [--csv] [--only ID,ID]

FILE has a header: date (or day), count, and with partial reports got and of. An empty count is a missing day.
  --csv    statistic, limit and alarm per detector as CSV
  --only   only these detectors:
${detectors.map(({ id, name }) => `           ${id.padEnd(16)} ${name.en}`).join('\n')}`;

/** `npm run detect -- file.csv`: what every detector says of every day of a series. Exit code 1 where it cannot be read. */
export function main(args: readonly string[]): number {
  const onlyAt = args.indexOf('--only');
  const only = onlyAt < 0 ? [] : (args[onlyAt + 1] ?? '').split(',').filter((id) => id !== '');
  const [file, ...more] = args.filter(
    (each, at) => !each.startsWith('--') && (onlyAt < 0 || at !== onlyAt + 1),
  );
  const unknown = args.find((each) => each.startsWith('--') && each !== '--csv' && each !== '--only');
  const stranger = only.find((id) => !detectors.some((detector) => detector.id === id));
  const wrong =
    (file === undefined && 'which file?') ||
    (more.length > 0 && `one file at a time, not ${more.join(' ')} as well`) ||
    (unknown !== undefined && `${unknown} is no option`) ||
    (onlyAt >= 0 && only.length === 0 && '--only which detectors?') ||
    (stranger !== undefined && `"${stranger}" is no detector`);
  if (wrong || file === undefined) return refuse(`${wrong}\n\n${usage}`);
  const text = textOf(file);
  if (text === null) return refuse(`${file}: cannot be read`);
  const read = readSeries(text);
  if (!read.ok) return refuse(`${file}:${read.line}: ${read.reason}`);
  const days = judgeSeries(read.points, only);
  console.log(args.includes('--csv') ? asCsv(days) : `${asText(days)}\n\n${legend}`);
  return 0;
}

const legend = `!  alarm; -  cannot say: the day is missing, or too few days before it are there.
level: what the product would show, with hysteresis: red, yellow, normal, grey = cannot say. Last line: days with an alarm.`;

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function refuse(reason: string): number {
  console.error(reason);
  return 1;
}
