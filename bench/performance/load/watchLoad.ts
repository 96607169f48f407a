/** What a page's first load comes to, in ms since its navigation began. */
export interface Seen {
  firstPaint: number;
  map: number;
  all: number;
  /** The part of every task beyond 50 ms, up to a second after `all`. */
  blocked: number;
}

declare global {
  // oxlint-disable-next-line no-var -- only `var` declares a member of globalThis
  var seen: Partial<Pick<Seen, 'map' | 'all'>> & { tasks: { start: number; ms: number }[] };
}

/** What must be on the page for it to be complete: selectors and how many of each. */
export type Needs = Record<string, number>;

/**
 * Runs in the page before its own code. A picture counts as painted two frames after its canvas has been sized; the page
 * is complete when the map is, when everything it `needs` is there and when no panel is without its data.
 */
export function watchLoad(needs: Needs): void {
  const seen: typeof globalThis.seen = { tasks: [] };
  globalThis.seen = seen;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      seen.tasks.push({ start: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });
  // A canvas that nobody has sized yet is 300 wide.
  const mapped = () =>
    [...document.querySelectorAll('.leaflet-pane canvas')].some(
      (canvas) => canvas instanceof HTMLCanvasElement && canvas.width !== 300,
    );
  const complete = () =>
    mapped() &&
    Object.entries(needs).every(([selector, count]) => document.querySelectorAll(selector).length >= count) &&
    !document.querySelector('[aria-busy="true"], [data-state="failed"]');
  const note = (key: 'map' | 'all') => {
    seen[key] = Number.NaN;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        seen[key] = performance.now();
      }),
    );
  };
  const look = () => {
    if (seen.map === undefined && mapped()) note('map');
    if (seen.all === undefined && complete()) note('all');
    if (seen.all === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page a second after `all`. */
export function readLoad(): Seen {
  const { map = Number.NaN, all = Number.NaN, tasks } = globalThis.seen;
  return {
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    map,
    all,
    blocked: tasks
      .filter(({ start }) => start < all + 1000)
      .reduce((sum, { ms }) => sum + Math.max(0, ms - 50), 0),
  };
}
