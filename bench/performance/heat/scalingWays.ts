import { createDoubler, doubled } from '#ui/map/heat/double.ts';
import { createStretcher } from '#ui/map/heat/stretch.ts';

const REPEATS = 9;

/** A smooth field of about the size that the map computes for such a picture, highest 255. */
function fieldOf(width: number, height: number) {
  const [columns, rows] = [Math.round(width / 7.3), Math.round(height / 7.3)];
  const values = Float32Array.from({ length: columns * rows }, (_, i) => {
    const [x, y] = [i % columns, Math.floor(i / columns)];
    return 128 + 127 * Math.sin(x / 9) * Math.cos(y / 7);
  });
  return { values, columns, rows };
}

function canvasOf(width: number, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  return { canvas, context };
}

function middleOf(target: CanvasRenderingContext2D, draw: () => void): number {
  const times = Array.from({ length: REPEATS }, () => {
    const began = performance.now();
    draw();
    target.getImageData(0, 0, 1, 1);
    return performance.now() - began;
  }).sort((a, b) => a - b);
  return times[REPEATS >> 1] ?? Number.NaN;
}

/** Milliseconds to bring a coarse field onto a canvas of that size, by each way there is. */
export function scalingWays(width: number, height: number): { way: string; ms: number }[] {
  const field = fieldOf(width, height);
  const { columns, rows, values } = field;
  const table = Uint32Array.from({ length: 256 }, (_, i) => ((i << 24) | 0x80_40_20) >>> 0);
  const target = canvasOf(width, height);
  const coarse = canvasOf(columns, rows);
  const coarseImage = new ImageData(columns, rows);
  const coarseWords = new Uint32Array(coarseImage.data.buffer);
  const byBrowser = (quality: ImageSmoothingQuality) => () => {
    for (let i = 0; i < values.length; i++) coarseWords[i] = table[(values[i] ?? 0) | 0] ?? 0;
    coarse.context.putImageData(coarseImage, 0, 0);
    target.context.imageSmoothingEnabled = true;
    target.context.imageSmoothingQuality = quality;
    target.context.drawImage(coarse.canvas, 0, 0, width, height);
  };
  const stretch = createStretcher();
  const byTable = (grain: number) => {
    const [wide, high] = [Math.ceil(width / grain), Math.ceil(height / grain)];
    const fine = canvasOf(wide, high);
    const image = new ImageData(wide, high);
    const words = new Uint32Array(image.data.buffer);
    const placing = { left: 0, top: 0, cellWidth: wide / columns, cellHeight: high / rows };
    return () => {
      stretch(field, placing, 1, table, words, wide);
      fine.context.putImageData(image, 0, 0);
      target.context.imageSmoothingEnabled = false;
      target.context.drawImage(fine.canvas, 0, 0, wide * grain, high * grain);
    };
  };
  const double = createDoubler();
  const all = { left: 0, top: 0, right: columns, bottom: rows };
  const size = doubled(all);
  const small = canvasOf(size.width, size.height);
  const smallImage = new ImageData(size.width, size.height);
  const smallWords = new Uint32Array(smallImage.data.buffer);
  const byCompositor = () => {
    double(field, all, 1, table, smallWords);
    small.context.putImageData(smallImage, 0, 0);
  };
  return [
    { way: 'drawImage, smoothing high', ms: middleOf(target.context, byBrowser('high')) },
    { way: 'drawImage, smoothing medium', ms: middleOf(target.context, byBrowser('medium')) },
    { way: 'drawImage, smoothing low', ms: middleOf(target.context, byBrowser('low')) },
    { way: 'ours, at the pixels of the screen', ms: middleOf(target.context, byTable(1)) },
    { way: 'ours, at half of them', ms: middleOf(target.context, byTable(2)) },
    {
      way: 'ours, twice the field; the compositor stretches it, which is not counted',
      ms: middleOf(small.context, byCompositor),
    },
  ];
}
