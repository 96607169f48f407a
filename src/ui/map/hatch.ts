export type PatternKind = 'hatch' | 'dots';

type Mark =
  | { kind: 'line'; x0: number; y0: number; x1: number; y1: number }
  | { kind: 'dot'; x: number; y: number };

/** The marks of one seamless square tile: what leaves at one side enters at the other. */
export function patternMarks(kind: PatternKind, size: number): Mark[] {
  if (kind === 'dots') {
    return [
      { kind: 'dot', x: size / 4, y: size / 4 },
      { kind: 'dot', x: (size * 3) / 4, y: (size * 3) / 4 },
    ];
  }
  return [-size, 0, size].map((shift) => ({ kind: 'line', x0: shift, y0: size, x1: shift + size, y1: 0 }));
}

/** A repeating pattern, `size` device pixels wide, its lines `line` device pixels thick. */
export function makePattern(
  context: CanvasRenderingContext2D,
  kind: PatternKind,
  colour: string,
  size: number,
  line: number,
): CanvasPattern | null {
  const edge = Math.max(4, Math.round(size));
  const tile = document.createElement('canvas');
  tile.width = edge;
  tile.height = edge;
  const ink = tile.getContext('2d');
  if (!ink) return null;
  ink.strokeStyle = colour;
  ink.fillStyle = colour;
  ink.lineWidth = line;
  ink.lineCap = 'square';
  for (const mark of patternMarks(kind, edge)) {
    ink.beginPath();
    if (mark.kind === 'line') {
      ink.moveTo(mark.x0, mark.y0);
      ink.lineTo(mark.x1, mark.y1);
      ink.stroke();
    } else {
      ink.arc(mark.x, mark.y, edge * 0.11, 0, 2 * Math.PI);
      ink.fill();
    }
  }
  return context.createPattern(tile, 'repeat');
}
