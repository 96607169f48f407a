import { useText } from './lang.ts';
import styles from './RiskChip.module.css';
import { kitText } from './text.ts';

export type RiskClass = 1 | 2 | 3 | 4 | 5;

export type ChipPaint = { sign: string; fill: string; ink: string };

type Props = {
  /** null: the input is missing, so nothing can be said; never the lowest class. */
  riskClass: RiskClass | null;
  label?: string;
  provisional?: boolean;
  /** Another legend's paint and sign for the class: its sign, and the roles of fill and ink. */
  paint?: ChipPaint | null;
};

/** The class number in its paint, with its word beside it. */
export function RiskChip({ riskClass, label, provisional = false, paint = null }: Props) {
  const text = useText(kitText);
  const words = riskClass === null ? text.riskUnknown : text.riskClass(String(riskClass));
  return (
    <span className={styles.chip}>
      <span
        className={styles.number}
        data-class={riskClass ?? 'none'}
        data-provisional={provisional || undefined}
        style={paint ? { backgroundColor: `var(--${paint.fill})`, color: `var(--${paint.ink})` } : undefined}
        aria-hidden="true"
      >
        {paint?.sign ?? riskClass ?? '—'}
      </span>
      <span className="visually-hidden">{provisional ? `${words} ${text.provisional}` : words}</span>
      {label}
    </span>
  );
}
