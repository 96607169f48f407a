import { riskUnit } from '#contract/riskPack.ts';
import type {
  Condition,
  IndicatorId,
  LevelRule,
  OpMaplPack,
  RiskLevel,
  ThresholdsPack,
} from '#contract/riskPack.ts';
import type { LocalText } from '#contract/text.ts';
import { isShare } from '#model/risk/indicatorText.ts';
import type { Fault } from './readPack.ts';

type Path = (string | number)[];
type Placed = { path: Path; condition: Condition; raises: boolean };

/** More of these is more risk, of all but the quiet days. */
const rises = ({ indicator, op }: Condition) => (indicator === 'caseFreeDays') !== op.startsWith('>');

function rulesByUnit(pack: ThresholdsPack): { path: Path; rules: readonly LevelRule[] }[] {
  return riskUnit.options.flatMap((unit) => {
    const rules = pack.rules[unit];
    return rules ? [{ path: ['rules', unit], rules }] : [];
  });
}

function conditionsOf(pack: ThresholdsPack): Placed[] {
  const levels = rulesByUnit(pack).flatMap(({ path, rules }) =>
    rules.flatMap(({ all }, rule) =>
      all.map((condition, at) => ({ path: [...path, rule, 'all', at], condition, raises: true })),
    ),
  );
  const adjustments = pack.adjustments.flatMap(({ by, all }, rule) =>
    all.map((condition, at) => ({ path: ['adjustments', rule, 'all', at], condition, raises: by > 0 })),
  );
  return [...levels, ...adjustments];
}

function conditionFaults(pack: ThresholdsPack): Fault[] {
  return conditionsOf(pack).flatMap(({ path, condition, raises }): Fault[] => {
    const { indicator, threshold } = condition;
    const highest = isShare(indicator) ? 1 : Number.POSITIVE_INFINITY;
    if (rises(condition) !== raises) {
      const reason = {
        zh: `方向相反：“${indicator}”情况更差时，级别反而会降低。`,
        en: `This points the wrong way: a worse "${indicator}" would give a lower level.`,
      };
      return [{ path: [...path, 'op'], reason }];
    }
    if (threshold < 0 || threshold > highest) {
      const reason =
        highest === 1
          ? { zh: '占比须在0到1之间。', en: 'A share lies between 0 and 1.' }
          : { zh: '阈值不能为负。', en: 'A threshold cannot be negative.' };
      return [{ path: [...path, 'threshold'], reason }];
    }
    return pack.indicators.includes(indicator) ? [] : [undeclared([...path, 'indicator'], indicator)];
  });
}

const undeclared = (path: Path, indicator: IndicatorId): Fault => ({
  path,
  reason: {
    zh: `“${indicator}”未列入indicators。`,
    en: `"${indicator}" is not listed under "indicators".`,
  },
});

/** Of rules over one and the same figure, the higher level must begin later, or the lower one can never hold. */
function orderFaults(pack: ThresholdsPack): Fault[] {
  return rulesByUnit(pack).flatMap(({ path, rules }) =>
    rules.flatMap((rule, index): Fault[] => {
      if (rule.level <= pack.lowest) {
        const reason = {
          zh: `级别${rule.level}不高于最低级，此条无作用。`,
          en: `Level ${rule.level} is not above the lowest one, so this rule does nothing.`,
        };
        return [{ path: [...path, index, 'level'], reason }];
      }
      const beaten = rules.find((other) => other.level < rule.level && isNotEarlier(other, rule));
      const [own] = rule.all;
      if (!beaten || !own) return [];
      const reason = {
        zh: `级别${rule.level}的起点不高于级别${beaten.level}，级别${beaten.level}将永远不会出现。`,
        en: `Level ${rule.level} does not begin above level ${beaten.level}, which then could never hold.`,
      };
      return [{ path: [...path, index, 'all', 0, 'threshold'], reason }];
    }),
  );
}

function isNotEarlier(lower: LevelRule, higher: LevelRule): boolean {
  const [a, ...moreA] = lower.all;
  const [b, ...moreB] = higher.all;
  if (!a || !b || moreA.length > 0 || moreB.length > 0) return false;
  if (a.indicator !== b.indicator || a.op !== b.op) return false;
  return a.op.startsWith('>') ? b.threshold <= a.threshold : b.threshold >= a.threshold;
}

/** Every level that can come out: of rules, then moved by adjustments, then lowered step by step. */
function reachable(pack: ThresholdsPack): Set<number> {
  const levels = new Set<number>([pack.lowest]);
  for (const { rules } of rulesByUnit(pack)) for (const { level } of rules) levels.add(level);
  for (const { by, limit } of pack.adjustments) {
    const before = [...levels];
    for (const level of before) {
      const moved = level + by;
      if (by > 0 ? moved <= limit : moved >= limit) levels.add(moved);
    }
  }
  const before = [...levels];
  for (const level of before) {
    for (const step of pack.downgrade) {
      levels.add(Math.max(level - step.levels, Math.min(step.floor, level)));
    }
  }
  return levels;
}

function levelFaults(levels: Iterable<number>, told: readonly { level: RiskLevel }[]): Fault[] {
  return [...levels].flatMap((level) => {
    if (told.some((each) => each.level === level)) return [];
    const reason = {
      zh: `可能得出级别${level}，但levels中没有说明。`,
      en: `Level ${level} can come out, but "levels" does not describe it.`,
    };
    return [{ path: ['levels'], reason }];
  });
}

function downgradeFaults(pack: ThresholdsPack): Fault[] {
  const declared = pack.downgrade.length === 0 || pack.indicators.includes('caseFreeDays');
  const later = pack.downgrade.flatMap((step, index): Fault[] => {
    const before = pack.downgrade[index - 1];
    if (!before || step.caseFreeDays > before.caseFreeDays) return [];
    const reason: LocalText = {
      zh: '降级步骤须按天数递增排列。',
      en: 'The steps of the downgrade must come in ascending order of days.',
    };
    return [{ path: ['downgrade', index, 'caseFreeDays'], reason }];
  });
  return declared ? later : [undeclared(['downgrade'], 'caseFreeDays'), ...later];
}

/** What is wrong with the rules of a thresholds pack. Free of these, it rises with every indicator that tells of risk. */
export function thresholdFaults(pack: ThresholdsPack): Fault[] {
  return [
    ...conditionFaults(pack),
    ...orderFaults(pack),
    ...downgradeFaults(pack),
    ...levelFaults(reachable(pack), pack.levels),
  ];
}

/** What is wrong with the parameters of an op-mapl pack. */
export function opMaplFaults(pack: OpMaplPack): Fault[] {
  const falling = pack.percentiles.findIndex((each, index) => each <= (pack.percentiles[index - 1] ?? -1));
  const order: Fault[] =
    falling < 0
      ? []
      : [
          {
            path: ['percentiles', falling],
            reason: { zh: '百分位须递增。', en: 'The percentiles must ascend.' },
          },
        ];
  return [...order, ...levelFaults([1, 2, 3, 4, 5], pack.levels)];
}
