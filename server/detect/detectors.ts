import type { Alert } from '#contract/alert.ts';
import type { RiskPack } from '#contract/riskPack.ts';
import type { Store } from '../store/store.ts';
import type { View } from '../view.ts';
import { clinicLoad } from './clinicLoad.ts';
import type { Detector, Touched } from './detector.ts';
import { feverVisits } from './feverVisits.ts';
import { riskRise } from './riskRise.ts';
import { settle } from './settle.ts';
import { supplyShortage } from './supplyShortage.ts';

/** The rules that look at what a delivery touched. */
export const rulesOnDelivery = (packs: readonly RiskPack[]): readonly Detector[] => [
  feverVisits,
  clinicLoad,
  supplyShortage,
  riskRise(packs),
];

/** Runs rules and brings their alerts up to date; returns the alerts that changed for somebody who looks. */
export async function detect(
  store: Store,
  rules: readonly Detector[],
  view: View,
  touched: Touched | null,
): Promise<Alert[]> {
  const found = await Promise.all(rules.map((rule) => rule(view, touched)));
  const changed: Alert[] = [];
  for (const signal of found.flat()) {
    // oxlint-disable-next-line no-await-in-loop -- an episode is judged in order, one signal after the other
    const alert = await settle(store, signal, view.now);
    if (alert) changed.push(alert);
  }
  return changed;
}
