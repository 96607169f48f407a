import type { MarkShape } from './mapTypes.ts';

/** Draws one mark of radius r around x, y: shape and colour say the same, so that neither is needed alone. */
export function drawMark(
  context: CanvasRenderingContext2D,
  shape: MarkShape,
  { x, y, r }: { x: number; y: number; r: number },
  { tone, ground }: { tone: string; ground: string },
): void {
  const circle = (radius: number) => {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
  };
  circle(shape === 'dot' ? r * 0.62 : r * 1.22);
  context.fillStyle = ground;
  context.fill();
  context.strokeStyle = tone;
  context.fillStyle = tone;
  context.lineWidth = r * 0.34;
  if (shape === 'dot') {
    circle(r * 0.45);
    context.fill();
    return;
  }
  if (shape === 'cross') {
    context.lineCap = 'round';
    context.beginPath();
    context.moveTo(x - r * 0.62, y - r * 0.62);
    context.lineTo(x + r * 0.62, y + r * 0.62);
    context.moveTo(x + r * 0.62, y - r * 0.62);
    context.lineTo(x - r * 0.62, y + r * 0.62);
    context.stroke();
    return;
  }
  circle(r * 0.83);
  if (shape === 'filled') context.fill();
  context.stroke();
  if (shape !== 'half') return;
  context.beginPath();
  context.arc(x, y, r * 0.83, Math.PI / 2, (3 * Math.PI) / 2);
  context.fill();
}
