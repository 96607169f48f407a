import type { SupplyDay } from '#contract/supply.ts';
import { addDays, startOfDay } from '#model/civilDay.ts';

type Shape = {
  from?: string;
  opening?: number;
  used: readonly (number | null)[];
  received?: Record<number, number>;
};

/** A history for tests and the gallery: stock falls by `used` day by day; null is a day without a report. */
export function makeSupplyHistory({
  from = '2020-01-20',
  opening = 20_000,
  used,
  received = {},
}: Shape): SupplyDay[] {
  let stock = opening;
  return used.map((amount, index) => {
    const day = addDays(from, index);
    const at = new Date(startOfDay(day) + 86_400_000).toISOString();
    const start = stock;
    const came = received[index] ?? 0;
    stock = Math.max(0, stock + came - (amount ?? 0));
    const reported = amount !== null;
    return {
      item: 'n95',
      adcode: '330108',
      site: null,
      day,
      opening: reported ? start : null,
      received: reported ? came : null,
      used: amount,
      closing: reported ? stock : null,
      provenance: {
        feed: 'stock',
        basis: 'simulated',
        observedAt: at,
        reportedAt: at,
        receivedAt: at,
        reporting: { got: 1, of: 1 },
      },
    };
  });
}
