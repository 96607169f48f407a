import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextEpisode, noEpisode } from './episode.ts';

function run(severities: readonly (number | null)[]) {
  let state = noEpisode;
  return severities.map((severity, index) => {
    const step = nextEpisode(state, { period: `p${index}`, severity });
    state = step.state;
    return { ...step.state, change: step.change };
  });
}

describe('nextEpisode', () => {
  it('raises at once and clears after two clean periods', () => {
    const steps = run([0, 2, 0, 0]);
    expect(steps.map((step) => step.severity)).toEqual([0, 2, 2, 0]);
    expect(steps.map((step) => step.change)).toEqual(['none', 'opened', 'held', 'closed']);
  });

  it('is one episode while the count flickers', () => {
    const steps = run([1, 0, 1, 0, 1, 0]);
    expect(new Set(steps.map((step) => step.since))).toEqual(new Set(['p0']));
  });

  it('keeps the start of an episode that gets worse and milder', () => {
    expect(run([1, 2, 1, 1]).at(-1)).toMatchObject({ severity: 1, since: 'p0', change: 'lowered' });
  });

  it('never closes an episode on silence', () => {
    expect(run([2, null, null, null, null]).at(-1)?.severity).toBe(2);
    expect(run([2, 0, null, 0]).at(-1)?.severity).toBe(0);
  });

  it('never stands below what was just observed', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(3))), (severities) => {
        run(severities).forEach((step, index) => {
          expect(step.severity).toBeGreaterThanOrEqual(severities[index] ?? 0);
          expect(step.since === null).toBe(step.severity === 0);
        });
      }),
    );
  });
});
