import { colourTable } from './heat/colourTable.ts';
import { heatOf } from './heat/heat.ts';
import { heatBaker } from './heat/heatBaker.ts';
import { laidHeat } from './heat/laidHeat.ts';
import { gridBox, planRaster, sameRaster, sigmaInWorld } from './heat/raster.ts';
import type { Raster } from './heat/raster.ts';
import type { Box } from './geometry.ts';
import type { LayerAdapter } from './layerAdapter.ts';
import type { GridLayer } from './mapTypes.ts';
import type { Paint } from './paint.ts';
import type { Palette } from './palette.ts';

/** Half the screen's resolution each way is the finest that is computed. */
const FINEST_PIXELS = 2;

/** Share of the view that is computed beyond each of its edges, where it is not all: a drag uncovers that first. */
const MARGIN = 0.25;

const HEAT_TOKENS = ['heat-1', 'heat-2', 'heat-3', 'heat-4', 'heat-5'];

/** What is computed: other counts or another place need another field. */
interface Subject {
  layer: GridLayer;
  raster: Raster;
}

interface Picture extends Subject {
  values: Float32Array;
  /** Counts per km2 at which the colours end. */
  max: number;
}

function rasterOf(layer: GridLayer, paint: Paint): Raster {
  const sigma = sigmaInWorld(layer.grid, layer.bandwidthMetres);
  const [x0, y0, x1, y1] = paint.box;
  const [marginX, marginY] = [(x1 - x0) * MARGIN, (y1 - y0) * MARGIN];
  const box: Box = [x0 - marginX, y0 - marginY, x1 + marginX, y1 + marginY];
  return planRaster(gridBox(layer.grid), sigma, box, FINEST_PIXELS / paint.scale);
}

/** The colours of a palette, made once each. */
function coloursOf(): (palette: Palette) => Uint32Array {
  let made: { palette: Palette; table: Uint32Array } | undefined;
  return (palette) => {
    if (made?.palette !== palette)
      made = { palette, table: colourTable(HEAT_TOKENS.map((token) => palette.rgb(token))) };
    return made.table;
  };
}

const samePlace = (a: GridLayer, b: GridLayer) =>
  a.grid === b.grid && a.bandwidthMetres === b.bandwidthMetres;

/**
 * Density of counts: computed in a worker when counts or the place in view change, baked into the map while that moves. The last
 * picture stays until the next one is there, which is laid in its place or, while the map moves, asked for by `onPicture`.
 */
export function heatLayer(onPicture: () => void): LayerAdapter<GridLayer> {
  let layer: GridLayer | undefined;
  let shown: Picture | undefined;
  let asked: Subject | undefined;
  let spare: Float32Array | undefined;
  /** Where the picture lies on a canvas of its own: a newer one needs nothing else drawn. */
  let at: Paint | undefined;
  const laid = laidHeat();
  const bake = heatBaker();
  const colours = coloursOf();

  const ask = async (subject: Subject) => {
    asked = subject;
    const heat = heatOf(subject.layer);
    const lent = spare;
    spare = undefined;
    const [values, max] = await Promise.all([heat.picture(subject.raster, lent), heat.max]);
    // A newer question has been asked meanwhile, or nobody looks any more.
    if (asked !== subject || !layer || !values) return;
    spare = shown?.values;
    shown = { ...subject, values, max };
    if (at) laid.lay(at, shown, colours(at.palette));
    else onPicture();
  };

  return {
    add(next) {
      layer = next;
    },
    update(next) {
      layer = next;
      // The place in view is known already: no need to wait until it is drawn again.
      if (asked && samePlace(asked.layer, next)) void ask({ layer: next, raster: asked.raster });
      else onPicture();
    },
    remove() {
      layer = undefined;
      shown = undefined;
      asked = undefined;
      spare = undefined;
      at = undefined;
      laid.remove();
    },
    pick: () => null,
    paint(phase, paint) {
      if (phase !== 'heat' || !layer) return;
      at = paint.layered ? paint : undefined;
      if (at) {
        const raster = rasterOf(layer, at);
        const known = asked?.layer.count === layer.count && sameRaster(asked.raster, raster);
        if (!known) void ask({ layer, raster });
      } else laid.hide();
      if (shown) (at ? laid.lay : bake)(paint, shown, colours(paint.palette));
    },
    outline: () => false,
    labels: () => [],
    marks: () => [],
    stops: () => [],
  };
}
