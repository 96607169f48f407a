import type { RiskPack } from '#contract/riskPack.ts';
import { count } from '#ui/format.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import { whyText } from './text.ts';
import styles from './why.module.css';

/** Whose rules these are, what of them was published and what is ours, and how far they agree with a published map. */
export function PackNote({ pack }: { pack: RiskPack }) {
  const lang = useLang();
  const text = useText(whyText);
  const { agreement, provenance, validFrom, validTo } = pack;
  return (
    <div className={styles.pack}>
      <p className={styles.packName}>{pick(pack.name, lang)}</p>
      {(validFrom ?? validTo) !== null && (
        <p>{text.inForceFor(validFrom ?? text.openStart, validTo ?? text.openEnd)}</p>
      )}
      <p className={styles.agreement}>
        {agreement
          ? text.agreement(agreement.day, count(agreement.agree, lang), count(agreement.of, lang))
          : text.noAgreement}
      </p>
      {agreement && <p>{pick(agreement.note, lang)}</p>}
      <dl className={styles.said}>
        <dt>{text.published}</dt>
        <dd>{pick(provenance.published, lang)}</dd>
        <dt>{text.ours}</dt>
        <dd>{pick(provenance.ours, lang)}</dd>
      </dl>
      <p lang="en">{text.source(pack.source)}</p>
    </div>
  );
}
