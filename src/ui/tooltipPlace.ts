type Size = { width: number; height: number };

const GAP = 12;

/** Right of and below the pointer, on the other side where the screen ends, never off the screen. Pixels. */
export function tooltipPlace(
  at: { x: number; y: number },
  tip: Size,
  screen: Size,
): { left: number; top: number } {
  return {
    left: placed(at.x, tip.width, screen.width),
    top: placed(at.y, tip.height, screen.height),
  };
}

function placed(pointer: number, size: number, end: number): number {
  const after = pointer + GAP;
  const before = pointer - GAP - size;
  if (after + size <= end) return after;
  return before >= 0 ? before : Math.max(0, end - size);
}
