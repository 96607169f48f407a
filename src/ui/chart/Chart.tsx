import { useEffect, useRef, useState } from 'react';
import { Button } from '../Button.tsx';
import { IconTable, IconTrend } from '../icons.ts';
import { useText } from '../lang.ts';
import { readRoles } from '../roles.ts';
import type { Roles } from '../roles.ts';
import { kitText } from '../text.ts';
import { useTheme } from '../theme.ts';
import styles from './Chart.module.css';
import { ChartTable } from './ChartTable.tsx';
import type { TwinTable } from './ChartTable.tsx';
import { init } from './echarts.ts';
import type { ChartInstance, ChartOption } from './echarts.ts';

export type ChartProps = {
  /** A pure function of the roles, so that a theme or a screen size can repaint it. */
  option: (roles: Roles) => ChartOption;
  /** What the chart says, in words. */
  label: string;
  /** The same figures as a table. */
  table: TwinTable;
  /** "Up to and including ...", and what the band is. */
  caption?: string;
};

export function Chart({ option, label, table, caption }: ChartProps) {
  const text = useText(kitText);
  const theme = useTheme();
  const [tabular, setTabular] = useState(false);
  return (
    <figure className={styles.chart}>
      {tabular ? <ChartTable label={label} table={table} /> : <Picture key={theme} option={option} />}
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

// Made anew for another theme: the option reads its roles when it is painted.
function Picture({ option }: { option: ChartProps['option'] }) {
  const holder = useRef<HTMLDivElement>(null);
  const repaint = useRef<() => void>(() => undefined);
  const latest = useRef(option);
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const drawing = draw(element, () => latest.current);
    repaint.current = drawing.repaint;
    return drawing.stop;
  }, []);
  useEffect(() => {
    latest.current = option;
    repaint.current();
  }, [option]);
  return <div ref={holder} className={styles.picture} aria-hidden="true" />;
}

// One drawing from mount to unmount. It starts when the box has a size and follows the box, the pixel ratio and the fonts.
function draw(element: HTMLElement, option: () => ChartProps['option']) {
  let instance: ChartInstance | null = null;
  let pixelRatio = window.devicePixelRatio;
  const paint = () => instance?.setOption({ animation: false, ...option()(readRoles()) }, { notMerge: true });
  const fit = () => {
    if (element.clientWidth === 0 || element.clientHeight === 0) return;
    if (instance && window.devicePixelRatio !== pixelRatio) {
      // Moved to a screen of another density: only a new canvas is sharp there.
      instance.dispose();
      instance = null;
    }
    pixelRatio = window.devicePixelRatio;
    if (instance) instance.resize();
    else instance = init(element, null, { renderer: 'canvas', devicePixelRatio: pixelRatio });
    paint();
  };
  const observer = new ResizeObserver(fit);
  observer.observe(element);
  window.addEventListener('resize', fit);
  // A canvas keeps the fallback face it was drawn with until it is drawn again.
  document.fonts.addEventListener('loadingdone', paint);
  return {
    repaint: () => void paint(),
    stop: () => {
      observer.disconnect();
      window.removeEventListener('resize', fit);
      document.fonts.removeEventListener('loadingdone', paint);
      instance?.dispose();
    },
  };
}
