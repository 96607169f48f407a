import type { AlertFigure, RuleYield } from '#contract/alertQuality.ts';
import { count, percent } from '#ui/format.ts';
import { textOf, useLang, useText } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { ruleWords } from '../ruleWords.ts';
import styles from './AlertQuality.module.css';
import { FigureLink } from './FigureLink.tsx';
import type { OpenFigure } from './FigureLink.tsx';
import { ShareBar } from './ShareBar.tsx';
import { qualityText } from './text.ts';

type Props = { yields: readonly RuleYield[]; to: OpenFigure | undefined };

/** What the alerts of each rule turned out to be, and how sure that share is. */
export function RuleYields({ yields, to }: Props) {
  const text = useText(qualityText);
  const lang = useLang();
  return (
    <section className={styles.part} aria-label={text.yields}>
      <h3 className={styles.heading}>{text.yields}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text.rule}</th>
            <th scope="col">{text.true}</th>
            <th scope="col">{text.false}</th>
            <th scope="col">{text.dataError}</th>
            <th scope="col">{text.unjudged}</th>
            <th scope="col">{text.open}</th>
          </tr>
        </thead>
        <tbody>
          {yields.map((each) => (
            <tr key={each.rule}>
              <th scope="row">
                <FigureLink figure={`rule:${each.rule}`} count={each.raised} to={to}>
                  {ruleWords(each.rule, lang)}
                </FigureLink>
                <ShareBar value={each.trueShare?.value ?? null} interval={each.trueShare} />
                <span className={styles.note}>{shareWords(each, lang)}</span>
              </th>
              <Cell figure={`true:${each.rule}`} value={each.true} to={to} />
              <Cell figure={`false:${each.rule}`} value={each.false} to={to} />
              <Cell figure={`data-error:${each.rule}`} value={each.dataError} to={to} />
              <Cell figure={`unjudged:${each.rule}`} value={each.unjudged} to={to} />
              <td>{count(each.open, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{text.yieldsNote}</p>
    </section>
  );
}

function shareWords({ trueShare }: RuleYield, lang: Lang): string {
  const text = textOf(qualityText, lang);
  if (trueShare === null) return text.unknownShare;
  const { value, low, high } = trueShare;
  return text.share(percent(value, lang), percent(low, lang), percent(high, lang));
}

function Cell({ figure, value, to }: { figure: AlertFigure; value: number; to: OpenFigure | undefined }) {
  const lang = useLang();
  return (
    <td>
      <FigureLink figure={figure} count={value} to={to}>
        {count(value, lang)}
      </FigureLink>
    </td>
  );
}
