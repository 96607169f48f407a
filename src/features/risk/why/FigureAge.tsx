import { useQuery } from '@tanstack/react-query';
import { feedsQuery } from '#api/useFreshness.ts';
import { BasisBadge } from '#ui/BasisBadge.tsx';
import { count, day as dayWords, instant } from '#ui/format.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import type { AreaRisk } from '../areaRisk.ts';
import { FigureList } from './FigureList.tsx';
import { whyText } from './text.ts';

/** How old the figures are and where they came from: day, feed, when sent and taken in, and on what basis. */
export function FigureAge({ area }: { area: Pick<AreaRisk, 'asOf' | 'provenance'> }) {
  const lang = useLang();
  const text = useText(whyText);
  const feeds = useQuery(feedsQuery).data?.items ?? [];
  const { provenance } = area;
  if (!provenance) return <p>{text.noSource}</p>;
  const feed = feeds.find(({ id }) => id === provenance.feed);
  const { got, of } = provenance.reporting;
  const at = (moment: string) => instant(Date.parse(moment), lang);
  return (
    <FigureList
      figures={[
        [text.asOf, dayWords(area.asOf, lang)],
        [
          text.feed,
          <>
            {feed ? pick(feed.name, lang) : provenance.feed} <BasisBadge basis={provenance.basis} />
          </>,
        ],
        [text.reportedAt, at(provenance.reportedAt)],
        [text.receivedAt, at(provenance.receivedAt)],
        [text.reporting, text.reportingOf(count(got, lang), count(of, lang))],
      ]}
    />
  );
}
