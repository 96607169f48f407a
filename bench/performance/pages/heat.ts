import { frame, grantAtOnce, settled } from '../heat/settling.ts';
import 'leaflet/dist/leaflet.css';
import '#ui/tokens.css';
import type { Mounted, Subject } from '../heat/candidate.ts';
import { echartsHeatmap } from '../heat/echartsHeatmap.ts';
import { heatmapJs } from '../heat/heatmapJs.ts';
import { leafletHeat } from '../heat/leafletHeat.ts';
import { ours } from '../heat/ours.ts';
import { scalingWays } from '../heat/scalingWays.ts';
import { subjectOf } from '../heat/scene.ts';

const candidates = {
  ours,
  'Leaflet.heat': leafletHeat,
  'heatmap.js': heatmapJs,
  'ECharts heatmap': echartsHeatmap,
};
export type CandidateName = keyof typeof candidates;
export type Action = 'show' | 'update' | 'zoom in' | 'zoom out';

export interface Taken {
  /** Milliseconds until every canvas holds its picture. */
  drawn: number;
  /** Milliseconds until the second animation frame after that. */
  displayed: number;
}

let subject: Subject | undefined;
let host: HTMLElement | undefined;
let mounted: Mounted | undefined;
let frames: number[] = [];
let watching = false;

/** Canvas commands are only noted until a pixel is asked for. */
function force(): void {
  for (const canvas of host?.querySelectorAll('canvas') ?? [])
    if (canvas.width > 0) canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
}

function actionOf(layer: Mounted, action: Action): () => void {
  if (action === 'show') return layer.show;
  if (action === 'update') return layer.prepareUpdate();
  return () => layer.zoom(action === 'zoom in' ? 1 : -1);
}

async function calm(): Promise<void> {
  await settled();
  await frame();
  await frame();
}

const heatBench = {
  scalingWays,
  /** Makes the points and an empty box of that size for their picture. */
  prepare(points: number, width: number, height: number): void {
    subject = subjectOf(points, { width, height });
    host?.remove();
    host = document.createElement('div');
    host.style.width = `${width}px`;
    host.style.height = `${height}px`;
    document.body.style.margin = '0';
    document.body.append(host);
  },
  async mount(name: CandidateName): Promise<void> {
    if (!host || !subject) throw new Error('nothing prepared');
    const inner = document.createElement('div');
    inner.style.cssText = 'width:100%;height:100%';
    host.replaceChildren(inner);
    mounted = await candidates[name].mount(inner, subject);
    await calm();
  },
  /** `atOnce`: with frames granted at once; otherwise at the pace of the display. */
  async take(action: Action, atOnce: boolean): Promise<Taken> {
    if (!mounted) throw new Error('nothing mounted');
    const act = actionOf(mounted, action);
    await calm();
    grantAtOnce(atOnce);
    const began = performance.now();
    act();
    const rested = await settled();
    const asked = performance.now();
    force();
    const drawn = rested - began + performance.now() - asked;
    grantAtOnce(false);
    await frame();
    await frame();
    return { drawn, displayed: performance.now() - began };
  },
  /** Whether anything is to be seen: a layer that draws nothing would be the fastest. */
  inked(): number {
    let inked = 0;
    for (const canvas of host?.querySelectorAll('canvas') ?? []) {
      if (canvas.width === 0 || canvas.hidden) continue;
      const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      for (let i = 3; i < data.length; i += 4 * 97) if ((data[i] ?? 0) > 20) inked++;
    }
    return inked;
  },
  watchFrames(): void {
    frames = [];
    watching = true;
    const watch = (now: number) => {
      frames.push(now);
      if (watching) void frame().then(watch);
    };
    void frame().then(watch);
  },
  framesSeen(): number[] {
    watching = false;
    return frames;
  },
  remove(): void {
    mounted?.remove();
    mounted = undefined;
    host?.replaceChildren();
  },
};
export type HeatBench = typeof heatBench;

declare global {
  interface Window {
    heatBench: HeatBench;
  }
}
window.heatBench = heatBench;
