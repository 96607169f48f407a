import { useQuery } from '@tanstack/react-query';
import type { RiskPack, RiskUnit } from '#contract/riskPack.ts';
import { Button } from '#ui/Button.tsx';
import { upToDay } from '#ui/format.ts';
import { IconBack } from '#ui/icons.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { AreaChip } from './AreaChip.tsx';
import type { AreaRisk } from './areaRisk.ts';
import { reasonWords } from './reasonWords.ts';
import type { LegendKind } from './riskLayer.ts';
import { riskPacksQuery } from './riskPacksQuery.ts';
import { useRiskAge, useRiskPicture } from './useRiskPicture.ts';
import type { RiskQuestion } from './useRiskPicture.ts';
import { AreaFigures } from './why/AreaFigures.tsx';
import { FigureAge } from './why/FigureAge.tsx';
import { PackNote } from './why/PackNote.tsx';
import { ReasonList } from './why/ReasonList.tsx';
import { whyText } from './why/text.ts';
import styles from './why/why.module.css';

type Surface = 'wall' | 'desk';
type Props = RiskQuestion & {
  surface: Surface;
  /** The area of `place` to explain. */
  adcode: string;
  className?: string;
  legend?: LegendKind;
  /** Beside a what-if: says that this is the class that holds. */
  official?: boolean;
  /** Back to where the area was chosen. */
  onClose?: (() => void) | undefined;
};

/** Why this area has its class, how old the figures are, what would lower it and when, and whose rules these are. */
export function RiskReason({ surface, adcode, className, legend, official, onClose, ...question }: Props) {
  const text = useText(whyText);
  const lang = useLang();
  const picture = useRiskPicture(question);
  const age = useRiskAge(question.day);
  const packs = useQuery(riskPacksQuery).data?.items;
  const own = (areas: readonly AreaRisk[]) => areas.filter((area) => area.adcode === adcode);
  const unit = question.place.kind === 'city' ? 'county' : 'street';
  const packOf = (area: AreaRisk) => packs?.find(({ id }) => id === area.pack);
  return (
    <Panel
      title={text.title}
      className={className}
      query={picture}
      freshness={(areas) => age.freshness(own(areas))}
      basis={(areas) => age.basis(own(areas))}
      isEmpty={(areas) => own(areas).length === 0}
      empty={text.noArea}
      finding={(areas) =>
        own(areas).map((area) => (
          <Verdict key={area.adcode} area={area} legend={legend} official={official} />
        ))
      }
      actions={
        onClose && (
          <Button kind="quiet" onClick={onClose}>
            <IconBack aria-hidden="true" />
            {text.toRanking}
          </Button>
        )
      }
      footer={(areas) => {
        const last = age.lastDay(own(areas));
        return last && upToDay(last, lang);
      }}
    >
      {(areas) =>
        own(areas).map((area) =>
          surface === 'wall' ? (
            <Brief key={area.adcode} area={area} pack={packOf(area)} />
          ) : (
            <Whole key={area.adcode} area={area} pack={packOf(area)} unit={unit} />
          ),
        )
      }
    </Panel>
  );
}

type VerdictProps = { area: AreaRisk; legend: LegendKind | undefined; official: boolean | undefined };

function Verdict({ area, legend, official = false }: VerdictProps) {
  const lang = useLang();
  const text = useText(whyText);
  return (
    <span className={styles.verdict}>
      {pick(area.name, lang)}
      <AreaChip area={area} legend={legend} label={pick(area.label, lang)} />
      {official && <span className={styles.quiet}>{text.official}</span>}
    </span>
  );
}

type ReasonsProps = { area: AreaRisk; pack: RiskPack | undefined };

function Whole({ area, pack, unit }: ReasonsProps & { unit: RiskUnit }) {
  const lang = useLang();
  const text = useText(whyText);
  return (
    <div className={styles.body}>
      <h3 className={styles.heading}>{text.because}</h3>
      <ReasonList area={area} pack={pack} unit={unit} />
      <h3 className={styles.heading}>{text.wouldFall}</h3>
      <Falls area={area} />
      {area.missing.length > 0 && (
        <>
          <h3 className={styles.heading}>{text.missing}</h3>
          <ul className={styles.list}>
            {area.missing.map((each) => (
              <li key={each.zh}>{pick(each, lang)}</li>
            ))}
          </ul>
        </>
      )}
      <h3 className={styles.heading}>{text.figures}</h3>
      <AreaFigures area={area} />
      <h3 className={styles.heading}>{text.age}</h3>
      <FigureAge area={area} />
      {pack && (
        <>
          <h3 className={styles.heading}>{text.rules}</h3>
          <PackNote pack={pack} />
        </>
      )}
    </div>
  );
}

/** What a screen without inputs has room for. */
function Brief({ area, pack }: ReasonsProps) {
  const lang = useLang();
  const text = useText(whyText);
  return (
    <div className={styles.body}>
      <p>{reasonWords(area, { lang, suppress: true })}</p>
      <h3 className={styles.heading}>{text.wouldFall}</h3>
      <Falls area={{ ...area, wouldFall: area.wouldFall.slice(0, 1) }} />
      {pack && <p className={styles.quiet}>{`${text.rules} ${pick(pack.name, lang)}`}</p>}
    </div>
  );
}

function Falls({ area }: { area: AreaRisk }) {
  const lang = useLang();
  const text = useText(whyText);
  const calm = area.level === 1 ? text.lowestAlready : area.level === null ? text.cannotSayFall : text.noFall;
  return (
    <ul className={styles.list}>
      {area.wouldFall.map((fall) => (
        <li key={fall.when}>{pick(fall.if, lang)}</li>
      ))}
      {area.wouldFall.length === 0 && <li>{calm}</li>}
    </ul>
  );
}
