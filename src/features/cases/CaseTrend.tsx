import { LazyChart } from '#ui/chart/LazyChart.tsx';
import { upToDay } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { caseOption } from './caseOption.ts';
import { USUAL_DAYS } from './caseQuery.ts';
import type { CaseQuestion } from './caseQuery.ts';
import { latestOf } from './caseSeries.ts';
import type { CasePoint } from './caseSeries.ts';
import { caseLines, caseTable } from './caseTable.ts';
import { trendFinding } from './caseWords.ts';
import type { Words } from './caseWords.ts';
import { casesText } from './text.ts';
import { useCaseAge, useCaseSeries } from './useCaseSeries.ts';

type Props = CaseQuestion & { surface: 'wall' | 'desk'; className?: string };

const linesAt = (point: CasePoint | undefined, words: Words) => (point ? caseLines(point, words) : []);

/** New and cumulative cases day by day: what was stated apart from what was estimated, and corrections as such. */
export function CaseTrend({ surface, className, ...question }: Props) {
  'use memo';
  const lang = useLang();
  const text = useText(casesText);
  const series = useCaseSeries(question);
  const age = useCaseAge(question.day);
  const words = { lang, suppress: surface === 'wall' };
  const key = (points: readonly CasePoint[]) => {
    const corrected = points.some((point) => point.correction !== null);
    return [text.firm, text.soft, ...(corrected ? [text.corrections] : [])].join('  ');
  };
  return (
    <Panel
      title={text.trend}
      className={className}
      query={series}
      freshness={age.freshness}
      basis={age.basis}
      isEmpty={(points) => latestOf(points, 'cumulative') === null}
      empty={text.none(String(question.days ?? USUAL_DAYS))}
      finding={(points) => trendFinding(points, words)}
    >
      {(points) => (
        <LazyChart
          option={(roles) => caseOption(points, words, roles)}
          label={trendFinding(points, words) ?? text.trend}
          table={caseTable(points, words)}
          tip={(index) => linesAt(points[index], words)}
          caption={`${upToDay(latestOf(points, 'cumulative')?.day ?? question.day, lang)}  ${key(points)}`}
        />
      )}
    </Panel>
  );
}
