import { riskUnit } from '#contract/riskPack.ts';
import type { RiskPack, RiskUnit } from '#contract/riskPack.ts';
import type { LocalText } from '#contract/text.ts';
import { judge, parseWhatIf, thresholdsOf, withThresholds } from '#model/risk/whatIf.ts';
import type { Threshold } from '#model/risk/whatIf.ts';
import type { RiskLevel } from '#model/risk/pack.ts';
import type { AreaRisk } from '../areaRisk.ts';
import { rankAreas } from '../rankAreas.ts';

/** An area as the moved thresholds judge it, with the class that holds. */
export type SupposedArea = AreaRisk & { official: RiskLevel | null; officialLabel: LocalText };

export type WhatIfPicture = {
  /** What can be moved for areas of this kind; none where the pack does not judge them by thresholds. */
  thresholds: Threshold[];
  /** All that is moved, also for areas of another kind: a link keeps them. */
  changes: ReadonlyMap<string, number>;
  /** How many of them are for areas of another kind alone. */
  elsewhere: number;
  /** Parts of the link that the pack does not know. */
  leftOut: string[];
  /** In the order given. */
  areas: SupposedArea[];
  /** Those whose class changes, the highest supposed class first. */
  changed: SupposedArea[];
};

type Question = { pack: RiskPack; unit: RiskUnit; areas: readonly AreaRisk[]; text: string };

/** Which areas would stand otherwise if thresholds were moved as `text` says; judged from the figures of each assessment. */
export function whatIfPicture({ pack, unit, areas, text }: Question): WhatIfPicture {
  const thresholds = thresholdsOf(pack, unit);
  const { changes, leftOut } = parseWhatIf(
    text,
    riskUnit.options.flatMap((kind) => thresholdsOf(pack, kind)),
  );
  const here = thresholds.filter(({ key }) => changes.has(key)).length;
  const supposed = withThresholds(pack, changes);
  const judged = areas.map((area): SupposedArea => {
    const level = here === 0 ? area.level : judge(supposed, unit, area.values);
    const official = { official: area.level, officialLabel: area.label };
    const label = pack.levels.find((each) => each.level === level)?.label;
    return { ...area, ...official, level, ...(level !== area.level && label && { label }) };
  });
  return {
    thresholds,
    changes,
    elsewhere: changes.size - here,
    leftOut,
    areas: judged,
    changed: rankAreas(judged.filter(({ level, official }) => level !== official)),
  };
}

/** How the changed areas move: up, down, or to and from "cannot say". */
export function movesOf(changed: readonly Pick<SupposedArea, 'level' | 'official'>[]) {
  const known = changed.filter(({ level, official }) => level !== null && official !== null);
  const up = known.filter(({ level, official }) => (level ?? 0) > (official ?? 0)).length;
  return { up, down: known.length - up, unknown: changed.length - known.length };
}
