import { describe, expect, it } from 'vitest';
import { clinicLoad } from './clinicLoad.ts';

describe('clinicLoad', () => {
  it('is over capacity only with more patients than places', () => {
    expect(clinicLoad({ patients: 40, capacity: 40, status: 'open' })).toMatchObject({
      occupancy: 1,
      load: 'busy',
      overCapacity: false,
    });
    expect(clinicLoad({ patients: 41, capacity: 40, status: 'full' })).toMatchObject({
      occupancy: 1.025,
      load: 'over',
      overCapacity: true,
      words: { zh: '在诊41人，容量40人，超负荷。', en: '41 patients for 40 places: over capacity.' },
    });
    expect(clinicLoad({ patients: 33, capacity: 40, status: 'open' }).load).toBe('normal');
  });

  it('cannot say without a report or a capacity', () => {
    const silent = [
      clinicLoad({ patients: 3, capacity: 40, status: 'noReport' }),
      clinicLoad({ patients: null, capacity: 40, status: 'open' }),
      clinicLoad({ patients: 3, capacity: 0, status: 'open' }),
    ];
    expect(silent.map((each) => each.load)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(silent.map((each) => each.overCapacity)).toEqual([null, null, null]);
  });
});
