// Every check of the repository, one after the other; ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const results = 'test-results';
const unitReport = `${results}/unit.json`;
const journeyReport = `${results}/journeys.json`;
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** A step whose success is its exit code. */
const step = (name, command, ...args) => ({ name, command, args, count: (ok) => (ok ? [1, 0] : [0, 1]) });

function countUnits(ok) {
  const report = read(unitReport);
  if (!report) return [0, 1];
  const failed =
    report.numFailedTests +
    report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length;
  return [report.numPassedTests, ok ? failed : Math.max(1, failed)];
}

function countJourneys(ok) {
  const stats = read(journeyReport)?.stats;
  if (!stats) return [0, 1];
  return [stats.expected, ok ? stats.unexpected : Math.max(1, stats.unexpected)];
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

const steps = [
  step('format', 'oxfmt', '--check', '.'),
  step('import order', 'node', 'scripts/importOrder.mjs', '--check'),
  step('lint', 'oxlint', '--deny-warnings'),
  step('types', 'tsc', '--noEmit'),
  {
    name: 'unit tests',
    command: 'vitest',
    args: ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`],
    count: countUnits,
  },
  step('build', 'npm', 'run', '--silent', 'build'),
  step('size budget', 'node', 'scripts/budget.mjs'),
  {
    name: 'browser journeys',
    command: 'playwright',
    args: ['test', '--config', 'e2e/playwright.config.ts'],
    count: countJourneys,
  },
];

let passed = 0;
let failed = 0;
for (const { name, command, args, count } of steps) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: {
      ...process.env,
      PLAYWRIGHT_JSON_OUTPUT_NAME: `../${journeyReport}`,
      PATH: `node_modules/.bin:${process.env.PATH}`,
    },
  });
  const [good, bad] = count(status === 0);
  if (bad > 0) console.log(`== ${name}: failed`);
  passed += good;
  failed += bad;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
