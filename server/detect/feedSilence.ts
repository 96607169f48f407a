import type { Feed } from '#contract/feed.ts';
import type { LocalText } from '#contract/text.ts';
import { freshness } from '#model/freshness.ts';
import { feedOf } from '../derive/feeds.ts';
import { spanInWords, toInstant } from '../instant.ts';
import type { View } from '../view.ts';
import type { Detector, Signal } from './detector.ts';
import { placeOf } from './place.ts';

/** Feeds that come at least hourly serve the running operation: their silence is graver. */
const FAST_SECONDS = 3_600;

function standing(view: View, feed: Feed): { level: number; text: LocalText } {
  const cadenceMs = feed.cadenceSeconds * 1000;
  if (feed.lastObservedAt === null) {
    return { level: 0, text: { zh: '尚未收到任何数据。', en: 'Nothing has been received yet.' } };
  }
  const observedAt = Date.parse(feed.lastObservedAt);
  const age = freshness({ observedAt, cadenceMs, now: view.now });
  const since = spanInWords(view.now - observedAt);
  const due = spanInWords(cadenceMs);
  const text = {
    zh: `最近一次有效数据距今 ${since.zh}，应每 ${due.zh} 一报；${feed.reporting.of} 家中 ${feed.reporting.got} 家按时。`,
    en: `Last good data ${since.en} ago, due every ${due.en}; ${feed.reporting.got} of ${feed.reporting.of} reporters on time.`,
  };
  const silent = feed.cadenceSeconds <= FAST_SECONDS ? 2 : 3;
  return { level: age.kind === 'stale' ? silent : 0, text };
}

function signalOf(view: View, feed: Feed): Signal {
  const { level, text } = standing(view, feed);
  const place = placeOf(view.registers, view.registers.city.adcode);
  return {
    topic: 'feed',
    rule: 'feed-silent',
    subject: feed.id,
    level,
    period: toInstant(view.now),
    clearAfter: 1,
    title: { zh: `数据停更：${feed.name.zh}`, en: `Feed silent: ${feed.name.en}` },
    place,
    district: place.adcode,
    reasons: [{ indicator: 'reporting', value: feed.reporting.got, expected: null, text }],
    evidence: { feed: feed.id },
    owner: feed.owner,
    provenance: null,
  };
}

/** Feeds without a good fact for three of their own cadences. Only the clock can tell, so every tick looks at all. */
export const feedSilence: Detector = async (view) => {
  const feeds = await Promise.all(view.registers.feeds.map(({ id }) => feedOf(view, id)));
  return feeds.flatMap((feed) => (feed ? [signalOf(view, feed)] : []));
};
