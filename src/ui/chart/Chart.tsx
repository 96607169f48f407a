import { useState } from 'react';
import { Button } from '../Button.tsx';
import { IconTable, IconTrend } from '../icons.ts';
import { useText } from '../lang.ts';
import { kitText } from '../text.ts';
import { useTheme } from '../theme.ts';
import styles from './Chart.module.css';
import { ChartTable } from './ChartTable.tsx';
import type { TwinTable } from './ChartTable.tsx';
import type { Paint } from './draw.ts';
import { Picture } from './Picture.tsx';

export type ChartProps = {
  /** A pure function of the roles and of the width in pixels, so that a theme or a screen size can repaint it. */
  option: Paint;
  /** What the chart says, in words. */
  label: string;
  /** The same figures as a table. */
  table: TwinTable;
  /** "Up to and including ...", and what the band is. */
  caption?: string;
  /** What a pointer over a place of the x axis is told, line by line; the table says the same without a pointer. */
  tip?: (index: number) => readonly string[];
};

export function Chart({ option, label, table, caption, tip }: ChartProps) {
  'use memo';
  const text = useText(kitText);
  const theme = useTheme();
  const [tabular, setTabular] = useState(false);
  return (
    <figure className={styles.chart}>
      {tabular ? (
        <ChartTable label={label} table={table} />
      ) : (
        <Picture key={theme} option={option} tip={tip} />
      )}
      <figcaption className={styles.caption}>
        <span className="visually-hidden">{label}</span>
        {caption && <span>{caption}</span>}
        {theme === 'office' && (
          <Button
            kind="quiet"
            className={`${styles.toggle} no-print`}
            aria-pressed={tabular}
            onClick={() => setTabular(!tabular)}
          >
            {tabular ? <IconTrend /> : <IconTable />}
            {tabular ? text.chartPicture : text.chartTable}
          </Button>
        )}
      </figcaption>
    </figure>
  );
}
