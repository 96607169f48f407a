export type Rgb = readonly [red: number, green: number, blue: number];

const STEPS = 256;
const OPACITY = 0.9;
/** Share of the scale over which the colour fades in, so that sparse places keep their map. */
const FADE = 0.22;

/** 256 colours as the 32-bit words of an ImageData: even steps through `stops`, the first values fading in from nothing. */
export function colourTable(stops: readonly Rgb[]): Uint32Array {
  const bytes = new Uint8ClampedArray(STEPS * 4);
  for (let i = 0; i < STEPS; i++) {
    const at = (i / (STEPS - 1)) * (stops.length - 1);
    const low = stops[Math.floor(at)] ?? [0, 0, 0];
    const high = stops[Math.min(stops.length - 1, Math.floor(at) + 1)] ?? low;
    const part = at - Math.floor(at);
    for (const channel of [0, 1, 2] as const) {
      bytes[i * 4 + channel] = low[channel] + (high[channel] - low[channel]) * part;
    }
    bytes[i * 4 + 3] = 255 * OPACITY * Math.min(1, i / (STEPS - 1) / FADE);
  }
  return new Uint32Array(bytes.buffer);
}
