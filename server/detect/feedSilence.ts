import type { Alert } from '#contract/alert.ts';
import type { Feed } from '#contract/feed.ts';
import type { LocalText } from '#contract/text.ts';
import { whatArrives } from '#model/feeds/whatArrives.ts';
import type { Arrivals } from '#model/feeds/whatArrives.ts';
import { freshness } from '#model/freshness.ts';
import { feedsOf } from '../derive/feeds.ts';
import { momentInWords, spanInWords, toInstant } from '../instant.ts';
import type { View } from '../view.ts';
import type { Detector, Signal } from './detector.ts';
import { placeOf } from './place.ts';

/** Feeds that come at least hourly serve the running operation: their silence is graver. */
const FAST_SECONDS = 3_600;

type Reason = Alert['reasons'][number];

const ms = (instant: string | null) => (instant === null ? null : Date.parse(instant));

function levelOf({ lastObservedAt, cadenceSeconds }: Feed, now: number): number {
  const observedAt = ms(lastObservedAt);
  if (observedAt === null) return 0;
  const { kind } = freshness({ observedAt, cadenceMs: cadenceSeconds * 1000, now });
  if (kind !== 'stale') return 0;
  return cadenceSeconds <= FAST_SECONDS ? 2 : 3;
}

const titles: Record<Arrivals, (name: LocalText) => LocalText> = {
  nothing: ({ zh, en }) => ({ zh: `数据停更：${zh}`, en: `Feed silent: ${en}` }),
  garbage: ({ zh, en }) => ({ zh: `数据全被拒收：${zh}`, en: `Feed sends only garbage: ${en}` }),
  old: ({ zh, en }) => ({ zh: `数据过时：${zh}`, en: `Feed sends only old figures: ${en}` }),
};

/** Says moments, not ages: a text that grew by the minute would make a new version of the alert every minute. */
function standing({ lastObservedAt, cadenceSeconds, reporting: { got, of } }: Feed): LocalText {
  const observedAt = ms(lastObservedAt);
  if (observedAt === null) return { zh: '尚未收到任何数据。', en: 'Nothing has been received yet.' };
  const last = momentInWords(observedAt);
  const due = spanInWords(cadenceSeconds * 1000);
  return {
    zh: `最近一次有效数据：${last.zh}，应每 ${due.zh}一报；${of} 家中 ${got} 家按时。`,
    en: `Last good data of ${last.en}, due every ${due.en}; ${got} of ${of} reporters on time.`,
  };
}

function reasonsOf(feed: Feed, arrivals: Arrivals): Reason[] {
  const { reporting, blocks, owner, errors } = feed;
  const reason = (indicator: string, text: LocalText, value: number | null = null): Reason => ({
    indicator,
    value,
    expected: null,
    text,
  });
  const [newest] = errors;
  const contact = {
    zh: `请联系：${owner.department.zh} ${owner.role.zh}。`,
    en: `Contact: ${owner.department.en}, ${owner.role.en}.`,
  };
  const blocked = {
    zh: `受影响：${blocks.map(({ zh }) => zh).join('、')}。`,
    en: `Blocked: ${blocks.map(({ en }) => en).join('; ')}.`,
  };
  return [
    reason('reporting', standing(feed), reporting.got),
    ...(arrivals !== 'nothing' && newest ? [reason('fault', newest.detail)] : []),
    ...(blocks.length > 0 ? [reason('blocked', blocked)] : []),
    reason('contact', contact),
  ];
}

function signalOf(view: View, feed: Feed): Signal {
  const place = placeOf(view.registers, view.registers.city.adcode);
  const arrivals = whatArrives(feed, view.now);
  return {
    topic: 'feed',
    rule: 'feed-silent',
    subject: feed.id,
    level: levelOf(feed, view.now),
    period: toInstant(view.now),
    clearAfter: 1,
    title: titles[arrivals](feed.name),
    titleWhenOver: { zh: `数据曾中断：${feed.name.zh}`, en: `Feed was interrupted: ${feed.name.en}` },
    place,
    district: place.adcode,
    reasons: reasonsOf(feed, arrivals),
    evidence: { feed: feed.id },
    owner: feed.owner,
    provenance: null,
  };
}

/** Feeds without a good fact for three of their own cadences. Only the clock can tell, so every tick looks at all. */
export const feedSilence: Detector = async (view) =>
  (await feedsOf(view)).map((feed) => signalOf(view, feed));
