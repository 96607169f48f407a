import { onFontChange } from '../fonts.ts';
import { readRoles } from '../roles.ts';
import type { Roles } from '../roles.ts';
import { init } from './echarts.ts';
import type { ChartInstance, ChartOption } from './echarts.ts';
import { thinned } from './thinned.ts';

/** `columns`: how many pixels of the screen the box is wide, for lines with more points than that. */
export type Paint = (roles: Roles, columns: number) => ChartOption;

export type Drawing = {
  repaint: () => void;
  /** The place under a point of the box, as index or moment of the x axis, and its left edge in pixels; null outside of the grid. */
  placeAt: (x: number, y: number) => { index: number; left: number } | null;
  stop: () => void;
};

/** One drawing from mount to unmount: it starts when the box has a size and follows box, pixel ratio and fonts. */
export function draw(element: HTMLElement, option: () => Paint): Drawing {
  let instance: ChartInstance | null = null;
  let pixelRatio = window.devicePixelRatio;
  const paint = () => {
    if (!instance) return;
    const columns = Math.ceil(element.clientWidth * pixelRatio);
    const drawn = thinned(option()(readRoles(), columns), columns);
    instance.setOption({ ...drawn, animation: false }, { notMerge: true });
  };
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
  const ignoreFonts = onFontChange(() => void paint());
  return {
    repaint: paint,
    placeAt: (x, y) => (instance ? placeAt(instance, x, y) : null),
    stop: () => {
      observer.disconnect();
      window.removeEventListener('resize', fit);
      ignoreFonts();
      instance?.dispose();
      instance = null;
    },
  };
}

function placeAt(instance: ChartInstance, x: number, y: number) {
  if (!instance.containPixel('grid', [x, y])) return null;
  const index = Math.round(Number(instance.convertFromPixel({ xAxisIndex: 0 }, x)));
  const left = Number(instance.convertToPixel({ xAxisIndex: 0 }, index));
  return Number.isFinite(left) ? { index, left } : null;
}
