import { main as bench } from './main.ts';
import { readRecord } from './record.ts';

/** `npm run soak`: the part `soak` of the bench, with an exit code that says whether all was met. */
export async function main(): Promise<number> {
  const code = await bench(['soak']);
  const verdicts = readRecord('docs/performance.json')['soak']?.verdicts ?? [];
  return code === 0 && verdicts.length > 0 && verdicts.every(({ met }) => met) ? 0 : 1;
}
