import type { MouseEvent, ReactNode } from 'react';
import type { AlertFigure } from '#contract/alertQuality.ts';
import { useLang } from '#ui/lang.ts';
import { figureWords } from './figureWords.ts';
import styles from './AlertQuality.module.css';

/** How a figure opens the alerts behind it; absent where there is nowhere to go, as on a wall. */
export type OpenFigure = {
  href: (figure: AlertFigure) => string;
  open: (figure: AlertFigure) => void;
};

type Props = { figure: AlertFigure; count: number; to: OpenFigure | undefined; children: ReactNode };

/** A figure that opens what it counts; a zero has nothing to open. */
export function FigureLink({ figure, count, to, children }: Props) {
  const lang = useLang();
  if (!to || count === 0) return <>{children}</>;
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    to.open(figure);
  };
  return (
    <a className={styles.link} href={to.href(figure)} onClick={follow} title={figureWords(figure, lang)}>
      {children}
    </a>
  );
}
