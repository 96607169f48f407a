import { formatWhatIf } from '#model/risk/whatIf.ts';
import { Button } from '#ui/Button.tsx';
import { count } from '#ui/format.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import type { LegendKind } from '../riskLayer.ts';
import type { RiskQuestion } from '../useRiskPicture.ts';
import { ChangeList } from './ChangeList.tsx';
import { changedWords } from './changedWords.ts';
import { CopyLink } from './CopyLink.tsx';
import { whatIfText } from './text.ts';
import { Thresholds } from './Thresholds.tsx';
import { useWhatIf } from './useWhatIf.ts';
import type { WhatIf } from './useWhatIf.ts';
import styles from './whatIf.module.css';

type Props = RiskQuestion & {
  /** What is moved, as the address says it. */
  whatIf: string;
  onWhatIf: (whatIf: string) => void;
  /** The link that shows somebody else the same; asked for when it is wanted. */
  linkOf: () => string;
  legend?: LegendKind | undefined;
  selected: string | null;
  onSelect: (adcode: string) => void;
};

/** What if a threshold stood elsewhere: the thresholds of the rules, and the areas that would change class. */
export function WhatIfPanel({ whatIf, onWhatIf, linkOf, legend, selected, onSelect, ...question }: Props) {
  'use memo';
  const lang = useLang();
  const text = useText(whatIfText);
  const supposed = useWhatIf(question, whatIf);
  return (
    <Panel title={text.panel} query={supposed} footer={({ pack }) => pick(pack.name, lang)}>
      {({ pack, unit, picture }) => (
        <div className={styles.body}>
          <output className={styles.count}>{changedWords(picture.changed, unit, lang)}</output>
          <p className={styles.quiet}>{text.about}</p>
          <div className={`${styles.actions} no-print`}>
            <Button disabled={picture.changes.size === 0} onClick={() => onWhatIf('')}>
              {text.reset}
            </Button>
            <CopyLink key={whatIf} linkOf={linkOf} />
          </div>
          <Caveats picture={picture} />
          {picture.changed.length > 0 && (
            <ChangeList changed={picture.changed} {...{ legend, selected, onSelect }} />
          )}
          {pack.method === 'thresholds' && picture.thresholds.length > 0 ? (
            <Thresholds
              pack={pack}
              unit={unit}
              thresholds={picture.thresholds}
              changes={picture.changes}
              onChanges={(changes) => onWhatIf(formatWhatIf(changes))}
            />
          ) : (
            <p>{text.noThresholds}</p>
          )}
        </div>
      )}
    </Panel>
  );
}

/** What of the link has no effect here. */
function Caveats({ picture: { elsewhere, leftOut } }: Pick<WhatIf, 'picture'>) {
  const lang = useLang();
  const text = useText(whatIfText);
  return (
    <>
      {elsewhere > 0 && <p>{text.elsewhere(count(elsewhere, lang))}</p>}
      {leftOut.length > 0 && <p>{text.leftOut(leftOut.join(text.separator))}</p>}
    </>
  );
}
