import { create } from 'zustand';

export type Theme = 'wall' | 'office';

const store = create<{ theme: Theme }>(() => ({
  theme:
    typeof document !== 'undefined' && document.documentElement.dataset.theme === 'wall' ? 'wall' : 'office',
}));

/** Sets the theme on <html data-theme>, which the tokens and everything below them follow. */
export function setTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  store.setState({ theme });
}

export function useTheme(): Theme {
  return store((state) => state.theme);
}

export function currentTheme(): Theme {
  return store.getState().theme;
}

const REFERENCE_DISTANCE = 10;
const REFERENCE_HEIGHT = 2.05;

/** The factor on 1rem = 1/60 of the screen's height for a wall `height` m high, read from `distance` m away. */
export function wallScale(height: number, distance: number): number {
  return distance / REFERENCE_DISTANCE / (height / REFERENCE_HEIGHT);
}

/** Fits the type to this wall; a smaller or farther wall gets larger type. */
export function setWallScale(height: number, distance: number): void {
  document.documentElement.style.setProperty('--wall-k', String(wallScale(height, distance)));
}
