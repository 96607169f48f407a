import styles from './Spark.module.css';
import { sparkShapes } from './sparkShapes.ts';

type Props = {
  /** null is a day without a report: a gap, never a zero. */
  values: readonly (number | null)[];
  band?: readonly ({ low: number; high: number } | null)[];
  /** What the line says, for people who do not see it. */
  label: string;
  breach?: 1 | 2 | 3 | 4;
};

const WIDTH = 120;
const HEIGHT = 32;

/** A small trend against its expected band, scaled from zero. */
export function Spark({ values, band = [], label, breach }: Props) {
  const shapes = sparkShapes(values, band, WIDTH, HEIGHT);
  return (
    <span className={styles.frame}>
      <svg
        className={styles.spark}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        data-breach={breach}
      >
        {shapes.bands.map((path) => (
          <path key={path} className={styles.band} d={path} />
        ))}
        {shapes.lines.map((path) => (
          <path key={path} className={styles.line} d={path} vectorEffect="non-scaling-stroke" />
        ))}
        {shapes.last && (
          <path
            className={styles.last}
            d={shapes.last}
            vectorEffect="non-scaling-stroke"
            strokeLinecap="round"
          />
        )}
      </svg>
      <span className="visually-hidden">{label}</span>
    </span>
  );
}
