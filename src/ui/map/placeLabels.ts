/** x, y of the top left corner. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LabelSize {
  width: number;
  height: number;
}

export interface LabelRequest<V extends LabelSize = LabelSize> {
  id: string;
  /** Where it belongs, in canvas pixels. */
  x: number;
  y: number;
  /** Higher goes first. */
  priority: number;
  /** Forms of the label, the fullest first. */
  variants: readonly V[];
  /** Whether a label there still reads as that of its own area. */
  fits?: (rect: Rect) => boolean;
  /** The form to use beside the area, tied to it by a line, when it does not fit inside. */
  leader?: V;
  /** The same in smaller type, where that finds no room. */
  smallLeader?: V;
  /** After everything else, leader lines too: the place is named elsewhere. */
  late?: boolean;
  /** The least form, inside the area, when there is no room beside it either. */
  least?: V;
}

export interface PlacedLabel<V extends LabelSize = LabelSize> extends Rect {
  request: LabelRequest<V>;
  variant: V;
  /** True when it stands beside its area. */
  away: boolean;
}

type Segment = readonly [ax: number, ay: number, bx: number, by: number];

/** Ways to step aside within one's own area, in label sizes, nearest first. */
const NUDGES: readonly (readonly [number, number])[] = [-2.4, -1.6, -0.9, -0.4, 0, 0.4, 0.9, 1.6, 2.4]
  .flatMap((dy) => [-0.8, -0.4, 0, 0.4, 0.8].map((dx) => [dx, dy] as const))
  .sort((a, b) => Math.hypot(a[0] * 2, a[1]) - Math.hypot(b[0] * 2, b[1]));
const STILL: typeof NUDGES = [[0, 0]];
/** Small areas by the thousand get few tries each. */
const FEW: typeof NUDGES = NUDGES.slice(0, 5);
const GAP = 2;
const DIRECTIONS = 24;
const RINGS = 9;
/** What covering another place's point costs, in heights of the label: as much as so long a line. */
const HIDING_COST = 6;
/** What smaller type costs, likewise. */
const SMALL_COST = 2;

export function rectsMeet(a: Rect, b: Rect, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    a.x + a.width + gap > b.x &&
    a.y < b.y + b.height + gap &&
    a.y + a.height + gap > b.y
  );
}

function within(rect: Rect, frame: Rect): boolean {
  return (
    rect.x >= frame.x &&
    rect.y >= frame.y &&
    rect.x + rect.width <= frame.x + frame.width &&
    rect.y + rect.height <= frame.y + frame.height
  );
}

function cross([ax, ay, bx, by]: Segment, [cx, cy, dx, dy]: Segment): boolean {
  const side = (px: number, py: number, qx: number, qy: number, rx: number, ry: number) =>
    Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
  return (
    side(ax, ay, bx, by, cx, cy) !== side(ax, ay, bx, by, dx, dy) &&
    side(cx, cy, dx, dy, ax, ay) !== side(cx, cy, dx, dy, bx, by)
  );
}

function crossesRect(line: Segment, { x, y, width, height }: Rect): boolean {
  return (
    cross(line, [x, y, x + width, y + height]) ||
    cross(line, [x + width, y, x, y + height]) ||
    (line[0] > x && line[0] < x + width && line[1] > y && line[1] < y + height)
  );
}

/** The point of a rectangle's edge nearest to a point outside: where a leader line ends. */
export function leaderEnd(rect: Rect, x: number, y: number): [number, number] {
  return [
    Math.max(rect.x, Math.min(rect.x + rect.width, x)),
    Math.max(rect.y, Math.min(rect.y + rect.height, y)),
  ];
}

interface Board<V extends LabelSize> {
  frame: Rect;
  taken: Rect[];
  leaders: Segment[];
  requests: readonly LabelRequest<V>[];
}

function inside<V extends LabelSize>(
  request: LabelRequest<V>,
  board: Board<V>,
  variants: readonly V[] = request.variants,
): PlacedLabel<V> | undefined {
  for (const variant of variants) {
    const { width, height } = variant;
    const nudges = request.fits ? (request.leader ? NUDGES : FEW) : STILL;
    for (const [dx, dy] of nudges) {
      const rect = { x: request.x + (dx - 0.5) * width, y: request.y + (dy - 0.5) * height, width, height };
      if (!within(rect, board.frame) || (request.fits && !request.fits(rect))) continue;
      if (board.taken.some((other) => rectsMeet(rect, other, GAP))) continue;
      if (board.leaders.some((line) => crossesRect(line, rect))) continue;
      return { ...rect, request, variant, away: false };
    }
  }
  return undefined;
}

type Beside<V extends LabelSize> = { cost: number; placed: PlacedLabel<V> };

function beside<V extends LabelSize>(request: LabelRequest<V>, board: Board<V>): PlacedLabel<V> | undefined {
  const full = request.leader && besideAs(request, request.leader, board);
  const small = request.smallLeader && besideAs(request, request.smallLeader, board);
  if (!full || !small) return (full ?? small)?.placed;
  // A long line is harder to follow than small type is to read.
  return (full.cost <= small.cost + full.placed.height * SMALL_COST ? full : small).placed;
}

function besideAs<V extends LabelSize>(
  request: LabelRequest<V>,
  variant: V,
  board: Board<V>,
): Beside<V> | undefined {
  const { width, height } = variant;
  let best: Beside<V> | undefined;
  for (let ring = 1; ring <= RINGS; ring++) {
    // A line is at least as long as its ring is far: nothing cheaper can follow.
    if (best && best.cost <= ring * height) break;
    for (let k = 0; k < DIRECTIONS; k++) {
      const angle = (k / DIRECTIONS) * 2 * Math.PI;
      const x = request.x + Math.cos(angle) * (width / 2 + ring * height) - width / 2;
      const y = request.y + Math.sin(angle) * (height / 2 + ring * height) - height / 2;
      const rect = { x, y, width, height };
      if (!within(rect, board.frame) || board.taken.some((other) => rectsMeet(rect, other, GAP * 2)))
        continue;
      const line: Segment = [request.x, request.y, ...leaderEnd(rect, request.x, request.y)];
      if (board.leaders.some((other) => cross(line, other) || crossesRect(other, rect))) continue;
      if (board.taken.some((other) => crossesRect(line, other))) continue;
      const hidden = board.requests.filter(
        (o) => o !== request && rectsMeet(rect, { x: o.x, y: o.y, width: 0, height: 0 }, height * 0.4),
      ).length;
      const cost = hidden * HIDING_COST * height + Math.hypot(line[2] - line[0], line[3] - line[1]);
      if (!best || cost < best.cost) best = { cost, placed: { ...rect, request, variant, away: true } };
    }
  }
  return best;
}

/**
 * Places labels without overlap, most important first: inside their area in the fullest form that fits, then beside it with a leader
 * line (which crosses neither another line nor a label), or not at all. `obstacles` are kept free.
 */
export function placeLabels<V extends LabelSize>(
  requests: readonly LabelRequest<V>[],
  frame: Rect,
  obstacles: readonly Rect[] = [],
): PlacedLabel<V>[] {
  const board: Board<V> = { frame, taken: [...obstacles], leaders: [], requests };
  const placed: PlacedLabel<V>[] = [];
  const accept = (label: PlacedLabel<V>) => {
    placed.push(label);
    board.taken.push(label);
    if (label.away) {
      const { x, y } = label.request;
      board.leaders.push([x, y, ...leaderEnd(label, x, y)]);
    }
  };
  const ordered = [...requests].sort((a, b) => b.priority - a.priority);
  const left: LabelRequest<V>[] = [];
  for (const request of ordered.filter(({ late }) => !late)) {
    const label = inside(request, board);
    if (label) accept(label);
    else if (request.leader) left.push(request);
  }
  for (const request of left) {
    const label = beside(request, board) ?? inside(request, board, request.least ? [request.least] : []);
    if (label) accept(label);
  }
  for (const request of ordered.filter(({ late }) => late)) {
    const label = inside(request, board);
    if (label) accept(label);
  }
  return placed;
}
