/** Loads the faces of Noto Sans SC; a slice is fetched when a character of it is first shown. */
export async function loadFonts(): Promise<void> {
  await import('@fontsource-variable/noto-sans-sc/wght.css');
}

const idle: (work: () => void) => void =
  typeof requestIdleCallback === 'function'
    ? (work) => requestIdleCallback(work)
    : (work) => setTimeout(work, 50);

/**
 * Fetches every slice, one at a time and only while the page is idle: a wall that loses its line must still be able to
 * write the name of a street it has never shown. Resolves with the number of slices that could not be fetched.
 */
export async function precacheFonts(): Promise<number> {
  await loadFonts();
  let failed = 0;
  for (const face of document.fonts) {
    if (face.status === 'loaded') continue;
    await new Promise<void>((resolve) => idle(resolve));
    // One missing slice must not keep the others from being fetched.
    await face.load().catch(() => {
      failed += 1;
    });
  }
  return failed;
}
