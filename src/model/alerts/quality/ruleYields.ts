import type { RuleYield } from '#contract/alertQuality.ts';
import { isOpen } from '../lifecycle.ts';
import type { AlertLife } from './alertLife.ts';
import { groupBy } from './groupBy.ts';
import { wilsonInterval } from './wilsonInterval.ts';

export type Finding = 'true' | 'false' | 'data-error' | 'unjudged' | 'open';

/** What an alert turned out to be; without a verdict it is open, or over and unjudged. */
export function findingOf({ verdict, state }: Pick<AlertLife, 'verdict' | 'state'>): Finding {
  return verdict ?? (isOpen(state) ? 'open' : 'unjudged');
}

function yieldOf(rule: string, lives: readonly AlertLife[]): RuleYield {
  const number = (finding: Finding) => lives.filter((life) => findingOf(life) === finding).length;
  const [good, no, error] = [number('true'), number('false'), number('data-error')];
  return {
    rule,
    raised: lives.length,
    true: good,
    false: no,
    dataError: error,
    unjudged: number('unjudged'),
    open: number('open'),
    trueShare: wilsonInterval(good, good + no + error),
  };
}

/** What the alerts of each rule turned out to be, the rule with the most alerts first. */
export function ruleYields(lives: readonly AlertLife[]): RuleYield[] {
  return [...groupBy(lives, ({ rule }) => rule)]
    .map(([rule, own]) => yieldOf(rule, own))
    .sort((a, b) => b.raised - a.raised || (a.rule < b.rule ? -1 : 1));
}
