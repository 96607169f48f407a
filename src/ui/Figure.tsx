import type { ReactNode } from 'react';
import { BasisBadge } from './BasisBadge.tsx';
import type { Basis } from './BasisBadge.tsx';
import styles from './Figure.module.css';
import type { Freshness } from './freshness.ts';
import { losesColour } from './freshness.ts';
import { FreshnessMark } from './FreshnessMark.tsx';
import { useText } from './lang.ts';
import { kitText } from './text.ts';

/** The expected range as already formatted ends, and where the value lies; only a breach takes an alert colour. */
export type Expected = {
  low: string;
  high: string;
  position: 'within' | 'above' | 'below';
  breach?: 1 | 2 | 3 | 4;
};

type Props = {
  label: string;
  /** Already formatted, e.g. by `count`. */
  value: string;
  unit?: string;
  /** By `change` of format.ts. */
  change?: string;
  expected?: Expected;
  freshness?: Freshness;
  basis?: Basis;
  /** The list behind the number. */
  href?: string;
  size?: 'headline' | 'figure' | 'heading';
  children?: ReactNode;
};

/** One number a person reads first: value, unit, change, expected range and age. */
export function Figure(props: Props) {
  const { label, value, unit, change, expected, freshness, basis, href, size = 'headline' } = props;
  const stale = freshness !== undefined && losesColour(freshness);
  const number = (
    <>
      <span className={styles.value}>{value}</span>
      {unit && <span className={styles.unit}>{unit}</span>}
    </>
  );
  return (
    <div className={styles.figure} data-size={size} data-stale={stale || undefined}>
      <p className={styles.label}>
        {label}
        {basis && <BasisBadge basis={basis} />}
      </p>
      {/* A new key restarts the fade: the number itself never moves or counts up. */}
      <p className={styles.number} key={value}>
        {href === undefined ? (
          number
        ) : (
          <a className={styles.link} href={href} aria-label={`${label} ${value} ${unit ?? ''}`.trim()}>
            {number}
          </a>
        )}
      </p>
      {change && <p className={styles.change}>{change}</p>}
      {expected && <ExpectedRange expected={expected} />}
      {freshness && <FreshnessMark freshness={freshness} />}
      {props.children}
    </div>
  );
}

function ExpectedRange({ expected }: { expected: Expected }) {
  const text = useText(kitText);
  const range = text.range(expected.low, expected.high);
  const words = { within: text.expected, above: text.above, below: text.below }[expected.position](range);
  return (
    <p className={styles.expected} data-breach={expected.breach}>
      {words}
    </p>
  );
}
