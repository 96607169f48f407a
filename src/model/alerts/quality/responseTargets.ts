import { responseStep } from '#contract/alertQuality.ts';
import type { ResponseStep, ResponseTarget } from '#contract/alertQuality.ts';
import { percentile } from '../../percentile.ts';
import { firstOf } from './alertLife.ts';
import type { AlertLife } from './alertLife.ts';

const hourMs = 3_600_000;
const withinHours = 24;
const target = 0.9;

type Response = { result: 'met' | 'missed' | 'pending'; hours: number | null };

type Asked = { from: number; done: number | null };

/**
 * When the clock of a step began and when it was done; null where the step is not asked for. Investigated counts from the
 * verification of what was found true, and closing with an outcome counts as acting.
 */
const askedOf: Record<ResponseStep, (life: AlertLife) => Asked | null> = {
  acknowledged: (life) => ({
    from: life.raisedAt,
    done: firstOf(life, ['acknowledge', 'assign', 'verify', 'act', 'close']),
  }),
  verified: (life) => ({ from: life.raisedAt, done: firstOf(life, ['verify', 'judge']) }),
  investigated: (life) => {
    const from = firstOf(life, ['verify']);
    if (from === null || life.verdict !== 'true') return null;
    return { from, done: firstOf(life, ['act', 'close'], from) };
  },
};

/**
 * How an alert stands to one step at `now` (ms); null where it is not counted: not asked for, or gone by itself before it
 * was due. Open and not yet due is pending, overdue is missed.
 */
export function responseOf(life: AlertLife, step: ResponseStep, now: number): Response | null {
  const asked = askedOf[step](life);
  if (!asked) return null;
  const due = asked.from + withinHours * hourMs;
  if (asked.done !== null) {
    return { result: asked.done <= due ? 'met' : 'missed', hours: (asked.done - asked.from) / hourMs };
  }
  const over = firstOf(life, ['close', 'lapsed']);
  if (over !== null && over <= due) return null;
  return { result: now > due ? 'missed' : 'pending', hours: null };
}

/**
 * The Sphere 2018 targets over some alerts at `now` (ms): 90 % acknowledged within 24 h, 90 % verified within 24 h, 90 %
 * of those found true acted on within 24 h of their verification.
 */
export function responseTargets(lives: readonly AlertLife[], now: number): ResponseTarget[] {
  return responseStep.options.map((step) => {
    const responses = lives.flatMap((life) => responseOf(life, step, now) ?? []);
    const number = (result: Response['result']) => responses.filter((each) => each.result === result).length;
    const [met, missed] = [number('met'), number('missed')];
    const share = met + missed === 0 ? null : met / (met + missed);
    return {
      step,
      withinHours,
      target,
      met,
      missed,
      pending: number('pending'),
      share,
      attained: share === null ? null : share >= target,
      medianHours: percentile(
        responses.flatMap(({ hours }) => hours ?? []),
        50,
      ),
    };
  });
}
