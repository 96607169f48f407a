import type { Coords, DoneCallback, GridLayer as LeafletGridLayer } from 'leaflet';
import { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js';
import { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
import { CLOSEST_ZOOM } from './leafletMap.ts';
import type { TileSource } from './mapTypes.ts';

type Read = (coords: Coords) => Promise<ArrayBuffer | undefined>;

/** A tile whose picture is read by `read`; a place without a picture stays empty. */
function pictureOf(read: Read, coords: Coords, done: DoneCallback): HTMLElement {
  const image = document.createElement('img');
  image.alt = '';
  read(coords).then(
    (bytes) => {
      if (!bytes) return done(undefined, image);
      const address = URL.createObjectURL(new Blob([bytes]));
      image.addEventListener('load', () => {
        URL.revokeObjectURL(address);
        done(undefined, image);
      });
      image.src = address;
    },
    (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), image),
  );
  return image;
}

async function archive(url: string): Promise<Read> {
  const { PMTiles } = await import('pmtiles');
  const file = new PMTiles(url);
  return async ({ z, x, y }) => (await file.getZxy(z, x, y))?.data;
}

/** The Leaflet layer of a tile source. */
export async function tileLayer(source: TileSource): Promise<LeafletGridLayer> {
  const options = { maxNativeZoom: source.maxZoom, maxZoom: CLOSEST_ZOOM };
  if (source.kind === 'xyz') {
    return new TileLayer(source.url, { ...options, subdomains: source.subdomains ?? '' });
  }
  const layer = new GridLayer(options);
  const read = await archive(new URL(source.url, window.location.href).href);
  return Object.assign(layer, {
    createTile: (coords: Coords, done: DoneCallback) => pictureOf(read, coords, done),
  });
}
