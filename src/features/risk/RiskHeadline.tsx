import { BasisBadge } from '#ui/BasisBadge.tsx';
import { useLang, useText } from '#ui/lang.ts';
import { FreshnessMark } from '#ui/FreshnessMark.tsx';
import styles from './RiskHeadline.module.css';
import { riskText } from './text.ts';
import { useRiskAge, useRiskPicture } from './useRiskPicture.ts';
import type { RiskQuestion } from './useRiskPicture.ts';
import { worst } from './worst.ts';

/** "Where is it worst", as the one sentence that a scene leads with. */
export function RiskHeadline({ surface, ...question }: RiskQuestion & { surface: 'wall' | 'desk' }) {
  const lang = useLang();
  const text = useText(riskText);
  const { data, error } = useRiskPicture(question);
  const age = useRiskAge(question.day);
  if (!data) return <p className={styles.headline}>{error ? text.worstAway : null}</p>;
  const freshness = age.freshness(data);
  const basis = age.basis(data);
  const unit = question.place.kind === 'city' ? 'district' : 'street';
  return (
    <div className={styles.whole}>
      <p className={styles.headline} data-stale={error ? true : undefined}>
        {worst(data, { lang, suppress: surface === 'wall', unit })}
      </p>
      {basis && <BasisBadge basis={basis} />}
      {freshness && <FreshnessMark freshness={freshness} />}
    </div>
  );
}
