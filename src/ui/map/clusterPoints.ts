export interface Cluster {
  /** Positions in the input. */
  members: number[];
  x: number;
  y: number;
}

/**
 * Groups points that lie within `radius` of a group's first point; groups stand at the mean of their members. A hash of cells
 * `radius` wide keeps it linear.
 */
export function clusterPoints(xs: ArrayLike<number>, ys: ArrayLike<number>, radius: number): Cluster[] {
  const cells = new Map<string, { cluster: Cluster; x: number; y: number }[]>();
  const clusters: Cluster[] = [];
  for (let i = 0; i < xs.length; i++) {
    const [x, y] = [xs[i] ?? 0, ys[i] ?? 0];
    const [column, row] = [Math.floor(x / radius), Math.floor(y / radius)];
    let home: Cluster | undefined;
    for (let dx = -1; dx <= 1 && !home; dx++) {
      for (let dy = -1; dy <= 1 && !home; dy++) {
        const near = cells.get(`${column + dx} ${row + dy}`);
        home = near?.find((seed) => Math.hypot(seed.x - x, seed.y - y) <= radius)?.cluster;
      }
    }
    if (home) {
      home.members.push(i);
      home.x += (x - home.x) / home.members.length;
      home.y += (y - home.y) / home.members.length;
      continue;
    }
    const cluster = { members: [i], x, y };
    clusters.push(cluster);
    const key = `${column} ${row}`;
    cells.set(key, [...(cells.get(key) ?? []), { cluster, x, y }]);
  }
  return clusters;
}
