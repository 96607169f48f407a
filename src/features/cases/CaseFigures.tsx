import type { Basis } from '#contract/provenance.ts';
import { addDays } from '#model/civilDay.ts';
import { weakestBasis } from '#model/weakestBasis.ts';
import { Figure } from '#ui/Figure.tsx';
import { countOfPersons, day as dayWords } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import styles from './CaseFigures.module.css';
import { USUAL_DAYS } from './caseQuery.ts';
import type { CaseQuestion } from './caseQuery.ts';
import { latestOf } from './caseSeries.ts';
import type { CasePoint } from './caseSeries.ts';
import { changeWords } from './caseWords.ts';
import { casesText } from './text.ts';
import { useCaseAge, useCaseSeries } from './useCaseSeries.ts';

type Props = CaseQuestion & {
  surface: 'wall' | 'desk';
  /** Where the list behind the figures is. */
  href?: string;
  className?: string;
};

const measures = ['cumulative', 'newConfirmed', 'discharged'] as const;

/** The three figures of the daily bulletin, each with its day and its change since the day before. */
export function CaseFigures({ surface, href, className, ...question }: Props) {
  const text = useText(casesText);
  const series = useCaseSeries(question);
  const age = useCaseAge(question.day);
  return (
    <Panel
      title={text.figures}
      className={className}
      query={series}
      freshness={age.freshness}
      basis={(points) => (surface === 'wall' ? basisOfAll(points) : null)}
      compact={surface === 'wall'}
      isEmpty={(points) => latestOf(points, 'cumulative') === null}
      empty={text.none(String(question.days ?? USUAL_DAYS))}
    >
      {(points) => (
        <div className={styles.figures} data-surface={surface}>
          {measures.map((measure) => (
            <OneFigure key={measure} {...{ points, measure, surface, href }} own={surface === 'desk'} />
          ))}
        </div>
      )}
    </Panel>
  );
}

/** A wall has room to say it once, in the title. */
const basisOfAll = (points: readonly CasePoint[]): Basis | null =>
  weakestBasis(measures.map((measure) => latestOf(points, measure)?.basis));

type One = { own: boolean; points: readonly CasePoint[]; measure: (typeof measures)[number] } & Pick<
  Props,
  'surface' | 'href'
>;

function OneFigure({ points, measure, surface, href, own }: One) {
  const lang = useLang();
  const text = useText(casesText);
  const words = { lang, suppress: surface === 'wall' };
  const latest = latestOf(points, measure);
  const reported = latestOf(points, 'cumulative')?.day;
  return (
    <Figure
      label={text[measure]}
      value={countOfPersons(latest?.value, lang, words)}
      unit={measure === 'discharged' ? text.persons : text.cases}
      change={latest ? changeWords(latest, words, addDays(latest.day, -1)) : undefined}
      basis={own ? (latest?.basis ?? undefined) : undefined}
      href={href}
      size={surface === 'wall' ? 'figure' : 'heading'}
    >
      {latest && latest.day !== reported && (
        <p className={styles.older}>{text.asOf(dayWords(latest.day, lang))}</p>
      )}
    </Figure>
  );
}
