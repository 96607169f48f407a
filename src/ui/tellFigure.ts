import { inNextFrame } from '#frame.ts';

/**
 * Reports a figure that depends on sizes whenever it is another one: the first at once, others in the next frame. Sizes
 * are known when a frame's own changes are done, and a second commit in it would lay the page out twice.
 */
export function tellFigure(report: (figure: number) => void): (figure: number) => void {
  let told: number | undefined;
  return (figure) => {
    if (figure === told) return;
    if (told === undefined) report(figure);
    else inNextFrame(() => report(figure));
    told = figure;
  };
}
