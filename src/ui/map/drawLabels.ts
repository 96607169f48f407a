import type { Paint } from './paint.ts';
import { leaderEnd } from './placeLabels.ts';
import type { LabelSize, PlacedLabel } from './placeLabels.ts';

export interface LabelLine {
  text: string;
  font: string;
  size: number;
  colour: string;
}

/** Lines of text under each other (or beside each other: `row`), with a halo or on a plate. */
export interface Label extends LabelSize {
  lines: readonly LabelLine[];
  row?: boolean;
  halo?: string;
  plate?: { fill: string; line: string };
}

const LEADING = 1.12;
const PLATE_PAD = 0.28;

const widths = new Map<string, number>();

function widthOf(context: CanvasRenderingContext2D, line: LabelLine): number {
  const key = `${line.font}|${line.text}`;
  const kept = widths.get(key);
  if (kept !== undefined) return kept;
  context.font = line.font;
  const { width } = context.measureText(line.text);
  if (widths.size > 5000) widths.clear();
  widths.set(key, width);
  return width;
}

/** A font that arrives later measures differently. */
export function forgetWidths(): void {
  widths.clear();
}

export function makeLabel(paint: Paint, label: Omit<Label, 'width' | 'height'>): Label {
  const { lines, row = false, plate } = label;
  const each = lines.map((line) => widthOf(paint.context, line));
  const tallest = Math.max(...lines.map((line) => line.size));
  const gap = tallest * 0.3;
  const pad = plate ? tallest * PLATE_PAD : 0;
  const width = row ? each.reduce((a, b) => a + b, gap * (each.length - 1)) : Math.max(...each);
  const height = row ? tallest * LEADING : lines.reduce((sum, line) => sum + line.size * LEADING, 0);
  return { ...label, width: width + 2 * pad, height: height + (plate ? pad : 0) };
}

function drawText(
  context: CanvasRenderingContext2D,
  line: LabelLine,
  x: number,
  y: number,
  halo?: string,
): void {
  context.font = line.font;
  if (halo) {
    context.strokeStyle = halo;
    context.lineWidth = Math.max(2, line.size * 0.18);
    context.lineJoin = 'round';
    context.strokeText(line.text, x, y);
  }
  context.fillStyle = line.colour;
  context.fillText(line.text, x, y);
}

function drawPlate(context: CanvasRenderingContext2D, placed: PlacedLabel<Label>, line: number): void {
  const { plate } = placed.variant;
  if (!plate) return;
  context.fillStyle = plate.fill;
  context.strokeStyle = plate.line;
  context.lineWidth = line;
  context.beginPath();
  context.rect(
    Math.round(placed.x),
    Math.round(placed.y),
    Math.round(placed.width),
    Math.round(placed.height),
  );
  context.fill();
  context.stroke();
}

function drawLines(context: CanvasRenderingContext2D, placed: PlacedLabel<Label>): void {
  const { lines, row, halo } = placed.variant;
  const middle = Math.round(placed.x + placed.width / 2);
  context.textBaseline = 'middle';
  if (!row) {
    context.textAlign = 'center';
    let y = placed.y + (placed.height - lines.reduce((sum, line) => sum + line.size * LEADING, 0)) / 2;
    for (const line of lines) {
      drawText(context, line, middle, Math.round(y + (line.size * LEADING) / 2), halo);
      y += line.size * LEADING;
    }
    return;
  }
  context.textAlign = 'left';
  const tallest = Math.max(...lines.map((line) => line.size));
  let x = placed.x + (placed.variant.plate ? tallest * PLATE_PAD : 0);
  for (const line of lines) {
    drawText(context, line, Math.round(x), Math.round(placed.y + placed.height / 2), halo);
    x += widthOf(context, line) + tallest * 0.3;
  }
}

export function drawLabels(paint: Paint, placed: readonly PlacedLabel<Label>[]): void {
  const { context, palette, sizes } = paint;
  context.lineCap = 'round';
  for (const label of placed) {
    if (!label.away) continue;
    const { x, y } = label.request;
    context.strokeStyle = palette.colour('ink-loud');
    context.fillStyle = palette.colour('ink-loud');
    context.lineWidth = sizes.line;
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(...leaderEnd(label, x, y));
    context.stroke();
    context.beginPath();
    context.arc(x, y, sizes.line * 1.8, 0, 2 * Math.PI);
    context.fill();
  }
  for (const label of placed) {
    drawPlate(context, label, sizes.line);
    drawLines(context, label);
  }
}
