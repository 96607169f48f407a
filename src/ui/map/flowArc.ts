export interface Arc {
  /** The control point of the quadratic curve. */
  controlX: number;
  controlY: number;
  /** Where the shaft ends and the head begins, and the direction there. */
  endX: number;
  endY: number;
  angle: number;
  middleX: number;
  middleY: number;
}

const BEND = 0.18;

/** A curve that always bends to its left, so that a flow and its return do not lie on each other. */
export function flowArc(fromX: number, fromY: number, toX: number, toY: number, head: number): Arc {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const controlX = (fromX + toX) / 2 + dy * BEND;
  const controlY = (fromY + toY) / 2 - dx * BEND;
  const angle = Math.atan2(toY - controlY, toX - controlX);
  return {
    controlX,
    controlY,
    endX: toX - Math.cos(angle) * head,
    endY: toY - Math.sin(angle) * head,
    angle,
    middleX: fromX / 4 + controlX / 2 + toX / 4,
    middleY: fromY / 4 + controlY / 2 + toY / 4,
  };
}

/** The width goes with the weight, so that ink stands for quantity. */
export function flowWidth(weight: number, max: number, widest: number, least: number): number {
  if (!(max > 0) || !(weight > 0)) return least;
  return Math.max(least, Math.min(1, weight / max) * widest);
}
