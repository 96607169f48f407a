import type { Alert } from '#contract/alert.ts';
import type { LocalText } from '#contract/text.ts';
import type { FactKind } from '../store/store.ts';
import type { View } from '../view.ts';

/** The entities that a batch of deliveries brought something new about, by kind of fact. */
export type Touched = ReadonlyMap<FactKind, ReadonlySet<string>>;

type Told = Pick<
  Alert,
  'topic' | 'rule' | 'title' | 'place' | 'district' | 'reasons' | 'evidence' | 'owner' | 'provenance'
>;

/** What a rule says about one place now. */
export type Signal = Told & {
  /** What beside the rule makes an episode its own: a place, a clinic, `site|item`, a feed. */
  subject: string;
  /** Warning level 1 (gravest) to 4, 0 for no signal, null for "cannot say". */
  level: number | null;
  /** What to call it once the signal has gone; absent: the title says nothing of the present. */
  titleWhenOver?: LocalText;
  /** The day or moment judged; a rule with hysteresis counts each once. */
  period: string;
  /** Clean periods in a row before the signal counts as gone; 1 where the rule has its own hysteresis. */
  clearAfter: number;
};

/** A rule: looks only at what was touched, or at everything on a tick of the clock (`touched` null). */
export type Detector = (view: View, touched: Touched | null) => Promise<Signal[]>;
