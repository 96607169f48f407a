import { describe, expect, it } from 'vitest';
import { makeSupplyLevel } from './makeSupplyLevel.ts';
import { nextInbound } from './nextInbound.ts';

const now = Date.parse('2020-02-03T09:00:00+08:00');
const stockout = { day: '2020-02-06', earliest: '2020-02-05', latest: '2020-02-08' };
const at = (...etas: string[]) =>
  nextInbound(
    makeSupplyLevel({ stockout, inbound: etas.map((eta, i) => ({ quantity: (i + 1) * 100, eta })) }),
    now,
  );

describe('nextInbound', () => {
  it('measures the day of arrival against the interval of the stock-out', () => {
    expect(at('2020-02-05T23:00:00+08:00')?.arrival).toBe('inTime');
    expect(at('2020-02-06T00:00:00+08:00')?.arrival).toBe('uncertain');
    expect(at('2020-02-08T10:00:00+08:00')?.arrival).toBe('uncertain');
    expect(at('2020-02-09T00:00:00+08:00')?.arrival).toBe('tooLate');
  });

  it('reads the day of arrival in Shanghai', () => {
    expect(at('2020-02-05T15:59:00Z')?.arrival).toBe('inTime');
    expect(at('2020-02-05T16:01:00Z')?.arrival).toBe('uncertain');
  });

  it('takes the next one to come, whatever their order, and passes over one that should be here already', () => {
    expect(at('2020-02-07T08:00:00+08:00', '2020-02-04T08:00:00+08:00')?.quantity).toBe(200);
    expect(at('2020-02-02T08:00:00+08:00', '2020-02-07T08:00:00+08:00')).toMatchObject({
      quantity: 200,
      arrival: 'uncertain',
    });
    expect(at('2020-02-02T08:00:00+08:00')?.arrival).toBe('overdue');
  });

  it('holds the hour of arrival against what lies there, not against a forecast that counts the goods already', () => {
    const later = { day: '2020-02-12', earliest: '2020-02-08', latest: '2020-02-20' };
    // Counted at 00:00 on the third: 0.3 days last until 07:12, 0.5 days until noon.
    const { provenance } = makeSupplyLevel();
    const counted = provenance && { ...provenance, observedAt: '2020-02-03T00:00:00+08:00' };
    const line = (coverDays: number, onHand = 300) =>
      makeSupplyLevel({
        onHand,
        coverDays,
        stockout: later,
        inbound: [{ quantity: 1675, eta: '2020-02-03T10:00:00+08:00' }],
        provenance: counted,
      });
    expect(nextInbound(line(0.3), now)?.arrival).toBe('tooLate');
    expect(nextInbound(line(0.5), now)?.arrival).toBe('inTime');
    expect(nextInbound(line(0, 0), now)?.arrival).toBe('tooLate');
  });

  it('says nothing where nothing comes or nothing is forecast', () => {
    expect(at()).toBeNull();
    const inbound = [{ quantity: 5, eta: '2020-02-04T08:00:00+08:00' }];
    expect(nextInbound(makeSupplyLevel({ stockout: null, inbound }), now)?.arrival).toBe('unforeseen');
  });

  it('measures against the expected day where the interval has no end', () => {
    const open = { ...stockout, latest: null };
    const inbound = [{ quantity: 5, eta: '2020-02-07T08:00:00+08:00' }];
    expect(nextInbound(makeSupplyLevel({ stockout: open, inbound }), now)?.arrival).toBe('tooLate');
  });
});
