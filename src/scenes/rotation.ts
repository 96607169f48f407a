import { create } from 'zustand';

/** What of the turning is no link: whether somebody at the wall has paused it. */
const rotation = create<{ paused: boolean }>(() => ({ paused: false }));

export const usePaused = (): boolean => rotation((state) => state.paused);

export function setPaused(paused: boolean): void {
  rotation.setState({ paused });
}

export function togglePaused(): void {
  rotation.setState((state) => ({ paused: !state.paused }));
}

/** The scene `step` places after `scene`, round the list. */
export function turned<Scene>(scenes: readonly Scene[], scene: Scene, step: number): Scene {
  const at = Math.max(0, scenes.indexOf(scene));
  return scenes[(at + step + scenes.length) % scenes.length] ?? scene;
}
