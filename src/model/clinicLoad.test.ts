import { describe, expect, it } from 'vitest';
import type { Clinic } from '#contract/clinic.ts';
import { clinicLoadLevel } from './clinicLoad.ts';

const makeLoad = (waiting: number): Clinic['load'] => ({
  waiting,
  seenLastHour: 10,
  visitsToday: 80,
  isolationBedsOccupied: 2,
});
const levelOf = (status: Clinic['status'], waiting: number) =>
  clinicLoadLevel({ status, load: makeLoad(waiting), capacityPerHour: 10 });

describe('clinicLoadLevel', () => {
  it('is gravest for a full clinic, whatever waits', () => {
    expect(levelOf('full', 0)).toBe(2);
  });

  it('warns of a diverting clinic and of more than two hours of work', () => {
    expect(levelOf('diverting', 0)).toBe(3);
    expect(levelOf('open', 21)).toBe(3);
    expect(levelOf('open', 20)).toBe(0);
  });

  it('cannot say for a clinic that is silent or was never heard', () => {
    expect(levelOf('no-report', 50)).toBeNull();
    expect(clinicLoadLevel({ status: 'open', load: null, capacityPerHour: 10 })).toBeNull();
  });
});
