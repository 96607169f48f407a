import type { ReactNode } from 'react';
import type { AlertLoad as Load } from '#contract/alertQuality.ts';
import { count, decimal, instant, percent } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { ruleWords } from '../ruleWords.ts';
import styles from './AlertQuality.module.css';
import { FigureLink } from './FigureLink.tsx';
import type { OpenFigure } from './FigureLink.tsx';
import { isAsAdvised, loadLimits } from './loadLimits.ts';
import { qualityText } from './text.ts';
import { Verdict } from './Verdict.tsx';

type Props = { load: Load; to: OpenFigure | undefined };

/** How heavily the alerts weigh on those who answer them: each figure beside what is bearable. */
export function AlertLoad({ load, to }: Props) {
  const text = useText(qualityText);
  const lang = useLang();
  const { perTenMinutes, perDay, floods, standing, chattering, busiest } = load;
  return (
    <section className={styles.part} aria-label={text.load}>
      <h3 className={styles.heading}>{text.load}</h3>
      <dl className={styles.rows}>
        <Fact name={text.rate} good={perTenMinutes <= loadLimits.perTenMinutes} limit={text.rateLimit}>
          {text.rateValue(rateWords(perTenMinutes, lang), decimal(perDay, lang))}
        </Fact>
        {busiest && (
          <Fact name={text.busiest}>
            {text.busiestValue(count(busiest.count, lang), instant(Date.parse(busiest.until), lang))}
          </Fact>
        )}
        <Fact name={text.floods} good={floods.length === 0} limit={text.floodsLimit}>
          {text.times(count(floods.length, lang))}
        </Fact>
        {floods.map(({ since, minutes, peak }) => (
          <div key={since} className={styles.details}>
            <dt className="visually-hidden">{text.floods}</dt>
            <dd>
              <FigureLink figure={`flood:${since}`} count={peak} to={to}>
                {text.floodValue(instant(Date.parse(since), lang), count(minutes, lang), count(peak, lang))}
              </FigureLink>
            </dd>
          </div>
        ))}
        <Fact name={text.standing} good={standing < loadLimits.standing} limit={text.standingLimit}>
          <FigureLink figure="standing" count={standing} to={to}>
            {text.alerts(count(standing, lang))}
          </FigureLink>
        </Fact>
        <Fact name={text.chattering} good={chattering === 0} limit={text.chatteringLimit}>
          <FigureLink figure="chattering" count={chattering} to={to}>
            {text.places(count(chattering, lang))}
          </FigureLink>
        </Fact>
      </dl>
      <PriorityMix load={load} to={to} />
      <h4 className={styles.heading}>{text.worst}</h4>
      <dl className={styles.rows}>
        {load.worst.slice(0, 5).map(({ rule, count: alerts, share }) => (
          <Fact key={rule} name={ruleWords(rule, lang)}>
            <FigureLink figure={`rule:${rule}`} count={alerts} to={to}>
              {text.worstValue(count(alerts, lang), percent(share, lang))}
            </FigureLink>
          </Fact>
        ))}
      </dl>
      <p className={styles.note}>{text.loadNote}</p>
    </section>
  );
}

// Rounded to nothing, a rate would read as if there were no alerts at all.
const rateWords = (rate: number, lang: Lang) => (rate > 0 && rate < 0.01 ? '<0.01' : decimal(rate, lang, 2));

function PriorityMix({ load, to }: Props) {
  const text = useText(qualityText);
  const lang = useLang();
  return (
    <>
      <h4 className={styles.heading}>{text.mix}</h4>
      <dl className={styles.rows}>
        {load.mix.map((part) => {
          const good = isAsAdvised(part);
          return (
            <Fact
              key={part.priority}
              name={text[part.priority]}
              good={good}
              words={good === null ? '' : good ? text.asAdvised : text.notAdvised}
            >
              <FigureLink figure={`priority:${part.priority}`} count={part.count} to={to}>
                {text.mixValue(
                  percent(part.share, lang),
                  count(part.count, lang),
                  percent(part.target, lang),
                )}
              </FigureLink>
            </Fact>
          );
        })}
      </dl>
      <p className={styles.note}>{text.mixNote}</p>
    </>
  );
}

type FactProps = {
  name: string;
  good?: boolean | null;
  /** What the sign means; bearable or too much where absent. */
  words?: string;
  limit?: string;
  children: ReactNode;
};

function Fact({ name, good = null, words, limit, children }: FactProps) {
  const text = useText(qualityText);
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>
        {name}
        {limit !== undefined && <span className={styles.note}>{limit}</span>}
      </dt>
      <dd className={styles.given}>
        <span>{children}</span>
        {good !== null && <Verdict good={good} words={words ?? (good ? text.bearable : text.tooMuch)} />}
      </dd>
    </div>
  );
}
