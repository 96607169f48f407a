/**
 * Loads the faces for what neither `latin`, `first` nor `words` can write (see faces.css): the names that people bring. A
 * slice is fetched when a character of it is first shown.
 */
export async function loadFonts(): Promise<void> {
  await import('@fontsource-variable/noto-sans-sc/wght.css');
}

/** Each new slice has the page lay its text out again: not while it is still filling. */
const PRECACHE_AFTER_MS = 3000;

/** Calls when the page has nothing to do. */
export const idle: (work: () => void) => void =
  typeof requestIdleCallback === 'function'
    ? (work) => requestIdleCallback(work)
    : (work) => setTimeout(work, 50);

// Slices that nothing on the screen has asked for.
const unasked = new Set<FontFace>();
const listeners = new Set<() => void>();

/**
 * Calls `listener` when text may look different: a canvas keeps the face it was drawn with until it is drawn again. Slices
 * fetched for later use are told together, at the end: one by one each of them would redraw the whole screen.
 */
export function onFontChange(listener: () => void): () => void {
  const onLoaded = (event: FontFaceSetLoadEvent) => {
    if (!event.fontfaces.every((face) => unasked.has(face))) listener();
  };
  listeners.add(listener);
  document.fonts?.addEventListener('loadingdone', onLoaded);
  return () => {
    listeners.delete(listener);
    document.fonts?.removeEventListener('loadingdone', onLoaded);
  };
}

/**
 * Fetches every slice, one at a time and only while the page is idle: a wall that loses its line must still be able to
 * write the name of a street it has never shown. Resolves with the number of slices that could not be fetched.
 */
export async function precacheFonts(): Promise<number> {
  await loadFonts();
  await new Promise<void>((resolve) => setTimeout(resolve, PRECACHE_AFTER_MS));
  let failed = 0;
  for (const face of document.fonts) {
    if (face.status === 'loaded') continue;
    await new Promise<void>((resolve) => idle(resolve));
    unasked.add(face);
    // One missing slice must not keep the others from being fetched.
    await face.load().catch(() => {
      failed += 1;
    });
  }
  for (const listener of listeners) listener();
  return failed;
}
