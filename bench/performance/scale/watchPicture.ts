declare global {
  // oxlint-disable-next-line no-var -- only `var` declares a member of globalThis
  var picture: { changedAt: number };
}

/** Runs in the page before its own code: notes when the picture changed last, in its text or on a canvas (epoch ms, at the frame after). */
export function watchPicture(): void {
  const picture = { changedAt: 0 };
  globalThis.picture = picture;
  let asked = false;
  const note = () => {
    if (asked) return;
    asked = true;
    // The second frame begins when the first has been painted.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        asked = false;
        picture.changedAt = Date.now();
      }),
    );
  };
  new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true });
  const context = CanvasRenderingContext2D.prototype;
  for (const name of ['clearRect', 'fill', 'stroke', 'drawImage', 'putImageData'] as const) {
    const draw: (...how: never[]) => void = context[name];
    Object.defineProperty(context, name, {
      value(this: CanvasRenderingContext2D, ...how: never[]) {
        note();
        draw.apply(this, how);
      },
    });
  }
}
