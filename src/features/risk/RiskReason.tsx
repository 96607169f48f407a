import { useQuery } from '@tanstack/react-query';
import { all } from '#api/q.ts';
import type { RiskPack } from '#contract/riskPack.ts';
import { countOfPersons, count, upToDay } from '#ui/format.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { AreaChip } from './AreaChip.tsx';
import type { AreaRisk } from './areaRisk.ts';
import { ReasonList } from './ReasonList.tsx';
import { changeShort, reasonWords } from './reasonWords.ts';
import type { LegendKind } from './riskLayer.ts';
import styles from './RiskReason.module.css';
import { riskText } from './text.ts';
import { useRiskAge, useRiskPicture } from './useRiskPicture.ts';
import type { RiskQuestion } from './useRiskPicture.ts';

type Surface = 'wall' | 'desk';
type Props = RiskQuestion & {
  surface: Surface;
  /** The area of `place` to explain. */
  adcode: string;
  className?: string;
  legend?: LegendKind;
};

/** Why this area has its class, what would lower it and when, what is missing, and whose rules these are. */
export function RiskReason({ surface, adcode, className, legend, ...question }: Props) {
  const text = useText(riskText);
  const lang = useLang();
  const picture = useRiskPicture(question);
  const age = useRiskAge(question.day);
  const packs = useQuery(all('riskPacks', {})).data?.items;
  const own = (areas: readonly AreaRisk[]) => areas.filter((area) => area.adcode === adcode);
  return (
    <Panel
      title={text.reason}
      className={className}
      query={picture}
      freshness={(areas) => age.freshness(own(areas))}
      basis={(areas) => age.basis(own(areas))}
      isEmpty={(areas) => own(areas).length === 0}
      empty={text.noArea}
      finding={(areas) => own(areas).map((area) => <Verdict key={area.adcode} area={area} legend={legend} />)}
      footer={(areas) => {
        const last = age.lastDay(own(areas));
        return last && upToDay(last, lang);
      }}
    >
      {(areas) =>
        own(areas).map((area) => (
          <Reasons
            key={area.adcode}
            area={area}
            surface={surface}
            pack={packs?.find((pack) => pack.id === area.pack)}
          />
        ))
      }
    </Panel>
  );
}

function Verdict({ area, legend }: { area: AreaRisk; legend: LegendKind | undefined }) {
  const lang = useLang();
  return (
    <span className={styles.verdict}>
      {pick(area.name, lang)}
      <AreaChip area={area} legend={legend} label={pick(area.label, lang)} />
    </span>
  );
}

function Reasons({ area, surface, pack }: { area: AreaRisk; surface: Surface; pack: RiskPack | undefined }) {
  const lang = useLang();
  const text = useText(riskText);
  const calm = area.level === 1 ? text.lowestAlready : area.level === null ? text.cannotSay : text.noFall;
  return (
    <div className={styles.body}>
      {surface === 'desk' && <Figures area={area} />}
      <h3 className={styles.heading}>{text.because}</h3>
      {surface === 'wall' ? <p>{reasonWords(area, { lang, suppress: true })}</p> : <ReasonList area={area} />}
      <h3 className={styles.heading}>{text.wouldFall}</h3>
      <ul className={styles.reasons}>
        {(surface === 'wall' ? area.wouldFall.slice(0, 1) : area.wouldFall).map((fall) => (
          <li key={fall.when}>{pick(fall.if, lang)}</li>
        ))}
        {area.wouldFall.length === 0 && <li>{calm}</li>}
      </ul>
      {area.missing.length > 0 && (
        <>
          <h3 className={styles.heading}>{text.missing}</h3>
          <ul className={styles.reasons}>
            {area.missing.map((each) => (
              <li key={each.zh}>{pick(each, lang)}</li>
            ))}
          </ul>
        </>
      )}
      {pack && <PackNote pack={pack} surface={surface} />}
    </div>
  );
}

function Figures({ area }: { area: AreaRisk }) {
  const lang = useLang();
  const text = useText(riskText);
  const persons = (value: number | null) => countOfPersons(value, lang, { suppress: false });
  const figures = [
    [text.columnCumulative, persons(area.cumulative)],
    [text.columnNewToday, persons(area.newToday)],
    [text.columnNew14, persons(area.newCases14d)],
    [text.columnCaseFree, count(area.caseFreeDays, lang)],
    [text.columnChange, changeShort(area.classChange)],
  ] as const;
  return (
    <dl className={styles.figures}>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function PackNote({ pack, surface }: { pack: RiskPack; surface: Surface }) {
  const lang = useLang();
  const text = useText(riskText);
  return (
    <div className={styles.pack}>
      <p>{text.rules(pick(pack.name, lang))}</p>
      {surface === 'desk' && (
        <p>{`${pick(pack.provenance.published, lang)} ${pick(pack.provenance.ours, lang)}`}</p>
      )}
      {surface === 'desk' && <p lang="en">{text.source(pack.source)}</p>}
    </div>
  );
}
