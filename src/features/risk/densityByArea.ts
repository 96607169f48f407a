import type { Boundaries } from '#contract/boundary.ts';
import type { DensityGrid } from '#contract/density.ts';
import type { LocalText } from '#contract/text.ts';
import { cellsByShape } from '#ui/map/cellsByShape.ts';
import { shapesOf } from '#ui/map/geometry.ts';

export type AreaDensity = { adcode: string; name: LocalText; visits: number };

const text = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise);

const owners = new WeakMap<Boundaries, { grid: string; owner: Int32Array }>();

/** Which area each cell lies in: asked anew only for another grid or other borders. */
function ownerOf(grid: DensityGrid['grid'], areas: Boundaries): Int32Array {
  const key = JSON.stringify(grid);
  const kept = owners.get(areas);
  if (kept?.grid === key) return kept.owner;
  const owner = cellsByShape(grid, shapesOf(areas, 'adcode'));
  owners.set(areas, { grid: key, owner });
  return owner;
}

/** Fever visits of the week by area: each cell counts where its middle lies, cells outside all areas nowhere. */
export function densityByArea({ grid, index, count }: DensityGrid, areas: Boundaries): AreaDensity[] {
  const shapes = shapesOf(areas, 'adcode');
  const owner = ownerOf(grid, areas);
  const visits = shapes.map(() => 0);
  index.forEach((cell, at) => {
    const area = owner[cell] ?? -1;
    if (area >= 0) visits[area] = (visits[area] ?? 0) + (count[at] ?? 0);
  });
  return shapes.map(({ id, properties }, at) => ({
    adcode: id,
    name: { zh: text(properties.name, id), en: text(properties.name_en, id) },
    visits: Math.round(visits[at] ?? 0),
  }));
}
