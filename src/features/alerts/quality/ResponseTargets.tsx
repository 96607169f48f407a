import type { ResponseTarget } from '#contract/alertQuality.ts';
import { count, duration } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import styles from './AlertQuality.module.css';
import { attainedShare } from './attainedShare.ts';
import { FigureLink } from './FigureLink.tsx';
import type { OpenFigure } from './FigureLink.tsx';
import { ShareBar } from './ShareBar.tsx';
import { qualityText } from './text.ts';
import { Verdict } from './Verdict.tsx';

const HOUR_MS = 3_600_000;

/** Each response target as met or missed, with what stands behind it. */
export function ResponseTargets({
  targets,
  to,
}: {
  targets: readonly ResponseTarget[];
  to: OpenFigure | undefined;
}) {
  const text = useText(qualityText);
  return (
    <section className={styles.part} aria-label={text.targets}>
      <h3 className={styles.heading}>{text.targets}</h3>
      <ul className={styles.rows}>
        {targets.map((target) => (
          <Target key={target.step} target={target} to={to} />
        ))}
      </ul>
      <p className={styles.note}>{text.targetsNote}</p>
    </section>
  );
}

function Target({ target, to }: { target: ResponseTarget; to: OpenFigure | undefined }) {
  const text = useText(qualityText);
  const lang = useLang();
  const { step, met, missed, pending, share, attained, medianHours } = target;
  return (
    <li className={styles.row}>
      <span className={styles.line}>
        <span className={styles.name}>{text[step]}</span>
        <TargetVerdict attained={attained} />
        <span className={styles.value}>{attainedShare(share, lang)}</span>
      </span>
      <ShareBar value={share} target={target.target} />
      <span className={styles.details}>
        <FigureLink figure={`met:${step}`} count={met} to={to}>
          {text.inTime(count(met, lang), count(met + missed, lang))}
        </FigureLink>
        {missed > 0 && (
          <FigureLink figure={`missed:${step}`} count={missed} to={to}>
            {text.late(count(missed, lang))}
          </FigureLink>
        )}
        {pending > 0 && (
          <FigureLink figure={`pending:${step}`} count={pending} to={to}>
            {text.pending(count(pending, lang))}
          </FigureLink>
        )}
        {medianHours !== null && <span>{text.median(duration(medianHours * HOUR_MS, lang))}</span>}
      </span>
    </li>
  );
}

export function TargetVerdict({ attained }: { attained: boolean | null }) {
  const text = useText(qualityText);
  const words = attained === null ? text.noneDue : attained ? text.met : text.missed;
  return <Verdict good={attained} words={words} />;
}
