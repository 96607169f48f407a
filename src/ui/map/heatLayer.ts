import { colourTable } from './heat/colourTable.ts';
import { heatOf } from './heat/heat.ts';
import { heatSheet } from './heat/heatSheet.ts';
import { gridBox, planRaster, sameRaster, sigmaInWorld } from './heat/raster.ts';
import type { Raster } from './heat/raster.ts';
import type { LayerAdapter } from './layerAdapter.ts';
import type { GridLayer } from './mapTypes.ts';
import type { Paint } from './paint.ts';
import type { Palette } from './palette.ts';

/** Half the screen's resolution each way is the finest that is computed. */
const FINEST_PIXELS = 2;

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
  return planRaster(gridBox(layer.grid), sigma, paint.box, FINEST_PIXELS / paint.scale);
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
 * Density of counts: computed in a worker when counts or the place in view change, only stretched when the map moves. The last
 * picture stays until the next one is there; `onPicture` is called then.
 */
export function heatLayer(onPicture: () => void): LayerAdapter<GridLayer> {
  let layer: GridLayer | undefined;
  let shown: Picture | undefined;
  let asked: Subject | undefined;
  let spare: Float32Array | undefined;
  const draw = heatSheet();
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
    onPicture();
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
    },
    pick: () => null,
    paint(phase, paint) {
      if (phase !== 'heat' || !layer) return;
      const raster = rasterOf(layer, paint);
      const known = asked?.layer.count === layer.count && sameRaster(asked.raster, raster);
      if (!known) void ask({ layer, raster });
      if (shown) draw(paint, shown, colours(paint.palette));
    },
    outline: () => false,
    labels: () => [],
    marks: () => [],
    stops: () => [],
  };
}
