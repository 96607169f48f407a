import { isMap, isNode, isPair, isScalar } from 'yaml';
import type { Document } from 'yaml';

export type Path = readonly (string | number)[];

/**
 * Where a member of a document stands, as an offset into its text. What is missing stands where its nearest parent does;
 * with `key`, a member stands where its name does.
 */
export function placeOf(document: Document, path: Path, at?: 'key'): number {
  if (at === 'key') {
    const found = keyPlace(document, path);
    if (found !== null) return found;
  }
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyPlace(document: Document, path: Path): number | null {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return null;
  const pair = parent.items.find(
    (each) => isPair(each) && isScalar(each.key) && String(each.key.value) === String(path.at(-1)),
  );
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : null;
}
