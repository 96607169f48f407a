import { builtInPacks } from './builtIn.ts';
import type { OpMaplPack, ThresholdsPack } from '#model/risk/pack.ts';

/** A thresholds pack of the product, from its file. */
export function builtInPack(id: string): ThresholdsPack {
  const pack = builtInPacks.packs.find((each) => each.id === id);
  if (pack?.method === 'thresholds') return pack;
  throw new Error(`No thresholds pack ${id}`);
}

/** The pack of the moving average prediction limit, from its file. */
export function opMaplPack(): OpMaplPack {
  const pack = builtInPacks.packs.find((each) => each.method === 'op-mapl');
  if (pack?.method === 'op-mapl') return pack;
  throw new Error('No op-mapl pack');
}
