/**
 * Knows when a page has nothing more to do: no animation frame awaited, no answer of a worker outstanding. While `atOnce`, frames are
 * granted without waiting for the display: what is compared is work, not how a draw happens to meet the clock of the screen.
 * Has to be loaded before what it watches.
 */
const realRequest = window.requestAnimationFrame.bind(window);
const realCancel = window.cancelAnimationFrame.bind(window);
const waiting = new Map<number, FrameRequestCallback>();
const grants = new MessageChannel();
const ticks = new MessageChannel();
let atOnce = false;
let last = 0;
let unanswered = 0;
let onAnswer: (() => void) | undefined;
const heard = new WeakSet<Worker>();

grants.port1.addEventListener('message', () => {
  const due = [...waiting.values()];
  waiting.clear();
  for (const call of due) call(performance.now());
});
grants.port1.start();
ticks.port1.start();

window.requestAnimationFrame = (call) => {
  const id = atOnce ? --last : realRequest((now) => void (waiting.delete(id), call(now)));
  waiting.set(id, call);
  if (atOnce) grants.port2.postMessage(null);
  return id;
};
window.cancelAnimationFrame = (id) => {
  waiting.delete(id);
  if (id > 0) realCancel(id);
};

// oxlint-disable-next-line typescript/unbound-method -- called with its worker below
const { postMessage } = Worker.prototype;
Worker.prototype.postMessage = function post(
  message: unknown,
  options?: Transferable[] | StructuredSerializeOptions,
) {
  if (!heard.has(this)) {
    heard.add(this);
    this.addEventListener('message', () => {
      unanswered--;
      onAnswer?.();
    });
  }
  unanswered++;
  Reflect.apply(postMessage, this, [message, options]);
};

const task = () =>
  new Promise<void>((resolve) => {
    ticks.port1.addEventListener('message', () => resolve(), { once: true });
    ticks.port2.postMessage(null);
  });

export const frame = (): Promise<number> => new Promise(realRequest);

export function grantAtOnce(wanted: boolean): void {
  atOnce = wanted;
}

/** Tasks in a row without anything to do: what has been fetched already may still take some to arrive. */
const CALM = 8;

/** Answers when the page had come to rest. */
export async function settled(): Promise<number> {
  let since = performance.now();
  for (let calm = 0; calm < CALM;) {
    // oxlint-disable no-await-in-loop -- waiting is what this is for
    if (waiting.size === 0 && unanswered === 0) {
      calm++;
      await task();
      continue;
    }
    calm = 0;
    if (unanswered > 0) await new Promise<void>((resolve) => (onAnswer = resolve));
    if (waiting.size > 0 && !atOnce) await frame();
    await task();
    // oxlint-enable no-await-in-loop
    since = performance.now();
  }
  return since;
}
