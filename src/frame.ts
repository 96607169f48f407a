/** A hidden or covered page has no frames: what waits for one comes after this time all the same. */
const WITHOUT_FRAMES_MS = 250;

type Call = () => void;
const waiting: Call[] = [];
let disarm: Call | null = null;

function run(): void {
  try {
    // What these calls ask for in turn belongs to the same frame: React then commits once for all of them.
    for (let call = waiting.shift(); call !== undefined; call = waiting.shift()) call();
  } finally {
    disarm?.();
    // One of them has failed: the others must not wait for somebody else to ask.
    disarm = waiting.length > 0 ? arm() : null;
  }
}

function arm(): Call {
  const frame = requestAnimationFrame(run);
  const timer = setTimeout(run, WITHOUT_FRAMES_MS);
  document.addEventListener('visibilitychange', run);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', run);
  };
}

/** Calls back in the next frame, together with whoever else asked; at once when the page is shown again. */
export function inNextFrame(call: Call): void {
  waiting.push(call);
  disarm ??= arm();
}
