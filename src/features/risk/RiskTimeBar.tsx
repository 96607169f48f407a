import { useQuery } from '@tanstack/react-query';
import { count, day as dayWords } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { TimeBar } from '#ui/TimeBar.tsx';
import { classStrip, historyBasis, highAreas } from './classStrip.ts';
import { ClassStrip } from './ClassStrip.tsx';
import type { RiskPlace } from './place.ts';
import type { LegendKind } from './riskLayer.ts';
import { historyText } from './historyText.ts';
import { historyQuery } from './useRiskPicture.ts';

type Props = {
  surface: 'wall' | 'desk';
  place: RiskPlace;
  day: string;
  onDay?: (day: string) => void;
  pack?: string | undefined;
  /** Length of the period up to and including today. */
  days?: number;
  className?: string;
  legend?: LegendKind;
};

/** The days of the period with their classes behind them; at the desk a day can be chosen, to which the screen is set. */
export function RiskTimeBar({ surface, place, day, onDay, pack, days, className, legend = 'class' }: Props) {
  'use memo';
  const lang = useLang();
  const text = useText(historyText);
  const history = useQuery(historyQuery(place, pack, days));
  return (
    <Panel
      title={text.history}
      className={className}
      query={history}
      basis={historyBasis}
      isEmpty={({ rows }) => rows.length === 0}
      empty={text.noHistory}
      finding={(data) => {
        const high = highAreas(classStrip(data), day);
        return high && text.highAreas(count(high.now, lang), count(high.before, lang));
      }}
      compact={surface === 'wall'}
      footer={surface === 'desk' && !onDay && text.shownDay(dayWords(day, lang))}
    >
      {(data) => {
        const strip = <ClassStrip strip={classStrip(data)} shown={day} legend={legend} />;
        if (surface === 'wall' || !onDay) return strip;
        return <TimeBar days={data.days} value={day} onChange={onDay} picture={strip} />;
      }}
    </Panel>
  );
}
