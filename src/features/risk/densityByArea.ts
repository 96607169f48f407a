import type { Boundaries } from '#contract/boundary.ts';
import type { DensityGrid } from '#contract/density.ts';
import type { LocalText } from '#contract/text.ts';
import { shapeContains, shapesOf } from '#ui/map/geometry.ts';
import { worldX, worldY } from '#ui/map/mercator.ts';

export type AreaDensity = { adcode: string; name: LocalText; visits: number };

const text = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise);

/** Fever visits of the week by area: each cell counts where its middle lies, cells outside all areas nowhere. */
export function densityByArea({ grid, index, count }: DensityGrid, areas: Boundaries): AreaDensity[] {
  const shapes = shapesOf(areas, 'adcode');
  const visits = shapes.map(() => 0);
  index.forEach((cell, at) => {
    const x = worldX(grid.origin[0] + ((cell % grid.columns) + 0.5) * grid.cell[0]);
    const y = worldY(grid.origin[1] + (Math.floor(cell / grid.columns) + 0.5) * grid.cell[1]);
    const area = shapes.findIndex((shape) => shapeContains(shape, x, y));
    if (area >= 0) visits[area] = (visits[area] ?? 0) + (count[at] ?? 0);
  });
  return shapes.map(({ id, properties }, at) => ({
    adcode: id,
    name: { zh: text(properties.name, id), en: text(properties.name_en, id) },
    visits: Math.round(visits[at] ?? 0),
  }));
}
