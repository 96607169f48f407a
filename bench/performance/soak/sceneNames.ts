import { sceneText } from '#scenes/text.ts';
import { textOf } from '#ui/lang.ts';
import { scenes } from '#view.ts';

const text = textOf(sceneText, 'zh');

/** What the wall calls its scenes. */
export const sceneNames = text;
/** In the order in which they turn. */
export const scenesInTurn = scenes.map((id) => ({ id, name: text[id] }));
