import { clock, duration, instant, shortInstant } from './format.ts';
import { textOf } from './lang.ts';
import type { Lang, LocalText } from './lang.ts';
import { kitText } from './text.ts';

/** How old what is shown is, and why. Times are epoch ms of the API's clock, ages are ms. */
export type Freshness =
  | { kind: 'fresh'; observedAt: number }
  | { kind: 'late'; observedAt: number; ageMs: number; lateByMs?: number }
  | { kind: 'stale'; observedAt: number; ageMs: number | null }
  | { kind: 'lost'; since: number; observedAt: number | null }
  | { kind: 'partial'; got: number; of: number; unit?: LocalText; observedAt: number; ageMs?: number }
  | { kind: 'failed'; since: number; reason: string; retryAt: number | null }
  | { kind: 'empty' };

export type FreshnessWords = { loud: string | null; quiet: string | null };

/** Whether the value must dim and lose its colour coding. */
export function losesColour(freshness: Freshness): boolean {
  return freshness.kind === 'stale' || freshness.kind === 'lost' || freshness.kind === 'failed';
}

/** The mark in words: `loud` is what is abnormal (cyan), `quiet` is the plain "up to" caption, `brief` where little fits. */
export function freshnessWords(
  freshness: Freshness,
  lang: Lang,
  now: number | null,
  brief = false,
): FreshnessWords {
  const text = textOf(kitText, lang);
  const upTo = brief ? text.asOf : text.upTo;
  const at = (moment: number) => (now === null ? instant(moment, lang) : shortInstant(moment, now, lang));
  switch (freshness.kind) {
    case 'fresh':
      return { loud: null, quiet: upTo(at(freshness.observedAt)) };
    case 'late':
      // From when the report was due; where nobody knows that, its age is all there is to say.
      return {
        loud: text.late(duration(freshness.lateByMs ?? freshness.ageMs, lang)),
        quiet: upTo(at(freshness.observedAt)),
      };
    case 'stale': {
      const age = freshness.ageMs === null ? null : duration(freshness.ageMs, lang);
      return {
        loud: age === null ? text.stale : text.staleFor(age),
        quiet: text.lastAt(at(freshness.observedAt)),
      };
    }
    case 'lost':
      return {
        loud: text.lostSince(at(freshness.since)),
        quiet: freshness.observedAt === null ? null : text.lastAt(at(freshness.observedAt)),
      };
    case 'partial': {
      const unit = freshness.unit?.[lang] ?? '';
      const reported = text.reported(String(freshness.got), String(freshness.of), unit);
      const late = freshness.ageMs === undefined ? '' : ` · ${text.late(duration(freshness.ageMs, lang))}`;
      return { loud: reported + late, quiet: upTo(at(freshness.observedAt)) };
    }
    case 'failed':
      return {
        loud: text.failedSince(freshness.reason, at(freshness.since)),
        quiet: freshness.retryAt === null ? text.retrying : text.retryAt(clock(freshness.retryAt)),
      };
    case 'empty':
      return { loud: null, quiet: null };
  }
}
