import type { View } from '#view.ts';

/** What a scene is told: the last day to show, and how risk is coloured. */
export type SceneProps = { day: string } & Pick<View, 'legend' | 'pack'>;
