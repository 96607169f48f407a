/** What of a wall says whether somebody would miss it for the seconds of a reload; times in ms of the viewer's time. */
export type ScreenNow = {
  /** A grave alert that nobody has acknowledged holds the screen. */
  grave: boolean;
  replaying: boolean;
  /** Whether the API's stream speaks. */
  linked: boolean;
  /** Since the last key or pointer; Infinity where there was none. */
  untouchedMs: number;
  /** Since the scene on the screen last changed. */
  sceneForMs: number;
};

/** Somebody who has just stepped back from the wall is still looking at what they brought up. */
const STEPPED_BACK_MS = 3 * 60_000;
/** A scene that has just turned up is still being drawn, and read for the first time. */
const TURNED_MS = 5_000;

/** Whether nobody would miss the screen now. */
export function isQuiet(screen: ScreenNow): boolean {
  return (
    !screen.grave &&
    !screen.replaying &&
    screen.linked &&
    screen.untouchedMs >= STEPPED_BACK_MS &&
    screen.sceneForMs >= TURNED_MS
  );
}

/**
 * Whether the wall may reload itself now. `served`: the page and its script were just fetched whole; without that a
 * reload could leave the browser's own error page, which never tries again.
 */
export function mayReload(screen: ScreenNow, served: boolean): boolean {
  return served && isQuiet(screen);
}
