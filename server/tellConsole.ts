/** Where failures go that nobody asked to be told of: one that nobody hears of is never mended. */
export function tellConsole(failure: unknown): void {
  // oxlint-disable-next-line no-console -- the one place for failures without a listener
  console.error(failure);
}
