import type { AlertFigure, AlertPriority, ResponseStep } from '#contract/alertQuality.ts';
import { floods, windowMs } from '../flood.ts';
import { isStanding, priorities } from './alertLoad.ts';
import type { Weighed } from './alertLoad.ts';
import type { AlertLife } from './alertLife.ts';
import { chattering } from './chattering.ts';
import { figureParts } from './figureParts.ts';
import { responseOf } from './responseTargets.ts';
import { findingOf } from './ruleYields.ts';

type Test = (life: AlertLife) => boolean;

function ofFlood(raised: readonly AlertLife[], since: number, now: number): Test {
  const flood = floods(
    raised.map(({ raisedAt }) => raisedAt),
    now,
  ).find((each) => each.since === since);
  // The alerts that made it a flood came in the ten minutes before it was one.
  return ({ raisedAt }) =>
    flood !== undefined && raisedAt > flood.since - windowMs && raisedAt <= (flood.until ?? now);
}

function testOf(figure: AlertFigure, { raised, to }: Weighed): Test {
  const { kind, about } = figureParts(figure);
  switch (kind) {
    case 'raised':
      return () => true;
    case 'rule':
      return ({ rule }) => rule === about;
    case 'met':
    case 'missed':
    case 'pending':
      return (life) => responseOf(life, about as ResponseStep, to)?.result === kind;
    case 'priority': {
      const own = priorities.find(({ priority }) => priority === (about as AlertPriority));
      return ({ level }) => own?.levels.includes(level) ?? false;
    }
    case 'chattering': {
      const ids = new Set(chattering(raised).flatMap((lives) => lives.map(({ id }) => id)));
      return ({ id }) => ids.has(id);
    }
    case 'flood':
      return ofFlood(raised, Date.parse(about), to);
    default:
      return (life) => findingOf(life) === kind && (about === '' || life.rule === about);
  }
}

/** The ids of the alerts that a figure of the quality counts, so that every figure opens what it rests on. */
export function alertsBehind(figure: AlertFigure, weighed: Weighed): Set<string> {
  const lives =
    figure === 'standing'
      ? weighed.all.filter((life) => isStanding(life, weighed.to))
      : weighed.raised.filter(testOf(figure, weighed));
  return new Set(lives.map(({ id }) => id));
}
