import { useQuery } from '@tanstack/react-query';
import { basisOf, useFreshness } from '#api/useFreshness.ts';
import { levelDays } from '#model/detect/levelDays.ts';
import { useLang, useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { shortFinding, visitFinding } from './feverWords.ts';
import { clinicText } from './text.ts';
import { usePlaceName } from './usePlaceName.ts';
import { VisitPicture } from './VisitPicture.tsx';
import { USUAL_DAYS, visitsQuery } from './visitsQuery.ts';
import { newestOf, visitSeries } from './visitSeries.ts';
import { withUnit } from './withUnit.ts';

type Props = {
  surface: 'wall' | 'desk';
  /** Absent: the whole city. */
  district?: string;
  /** How many days are drawn. */
  days?: number;
  className?: string;
};

/** How many people came to the fever clinics, against what was to be expected. */
export function FeverVisitsPanel({ surface, district, days = USUAL_DAYS, className }: Props) {
  'use memo';
  const text = useText(clinicText);
  const lang = useLang();
  const fresh = useFreshness();
  const place = usePlaceName(district);
  const history = Math.max(days, levelDays);
  const query = useQuery({
    ...visitsQuery(district, days),
    select: ({ items }) => ({ series: visitSeries(items) }),
  });
  return (
    <Panel
      title={text.visitsTitle}
      className={className ?? ''}
      query={query}
      finding={({ series }) =>
        series && (surface === 'wall' ? shortFinding(series, lang) : visitFinding(series, lang))
      }
      freshness={({ series }) => withUnit(fresh([newestOf(series)]))}
      basis={({ series }) => basisOf([newestOf(series)])}
      isEmpty={({ series }) => series === null}
      empty={text.noVisits(String(history))}
    >
      {({ series }) => series && <VisitPicture series={series} place={place} days={days} surface={surface} />}
    </Panel>
  );
}
