import styles from './BasisBadge.module.css';
import { useText } from './lang.ts';
import { kitText } from './text.ts';

/** Where a figure comes from: what was never published must say so wherever it is shown. */
export type Basis = 'simulated' | 'estimated' | 'published' | 'reported';

export function BasisBadge({ basis }: { basis: Basis }) {
  const text = useText(kitText);
  const words = {
    simulated: [text.simulated, text.basisSimulated],
    estimated: [text.estimated, text.basisEstimated],
    published: [text.published, text.basisPublished],
    reported: [text.reportedBasis, text.basisReported],
  }[basis];
  return (
    <span className={styles.badge} data-basis={basis} title={words[1]}>
      {words[0]}
    </span>
  );
}
