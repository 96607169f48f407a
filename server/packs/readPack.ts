import { LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import * as z from 'zod/mini';
import { riskPack } from '#contract/riskPack.ts';
import type { RefusedPack, RiskPack } from '#contract/riskPack.ts';
import type { LocalText } from '#contract/text.ts';
import { meaningFaults } from './meaning.ts';
import type { PackFile } from './packSet.ts';
import { placeOf } from './placeOf.ts';
import type { Path } from './placeOf.ts';
import { schemaFault } from './schemaFault.ts';
import { unknownMembers } from './unknownMembers.ts';

/** More faults than this in one file help nobody. */
const MOST_FAULTS = 10;
const MOST_CHARACTERS = 262_144;

export type Fault = { path: Path; reason: LocalText; at?: 'key' };

type Read = { pack: RiskPack } | { refused: RefusedPack[] };

/**
 * Reads one file as a rule pack: YAML (or JSON, which is YAML), then the schema, then whether it makes sense.
 * Answers the pack, or what is wrong with it and where (line and column from 1).
 */
export function readPack({ name, text }: PackFile): Read {
  const refuse = (line: number, column: number, reason: LocalText): RefusedPack => ({
    file: name,
    line,
    column,
    reason,
  });
  if (text.length > MOST_CHARACTERS) {
    return { refused: [refuse(1, 1, { zh: '文件过大。', en: 'The file is too large.' })] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    const why = broken.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
    return {
      refused: [refuse(line, col, { zh: `不是有效的YAML：${why}`, en: `This is not valid YAML: ${why}` })],
    };
  }
  const { pack, faults } = judge(document);
  if (pack) return { pack };
  const refused = faults.slice(0, MOST_FAULTS).map(({ path, reason, at }) => {
    const { line, col } = lines.linePos(placeOf(document, path, at));
    return refuse(line, col, reason);
  });
  return { refused };
}

function judge(document: Document): { pack: RiskPack | null; faults: Fault[] } {
  const value: unknown = plainValue(document);
  const parsed = z.safeParse(riskPack, value);
  if (!parsed.success) {
    return { pack: null, faults: parsed.error.issues.map((issue) => schemaFault(issue, document)) };
  }
  const faults = [...unknownMembers(value, parsed.data), ...meaningFaults(parsed.data)];
  return { pack: faults.length === 0 ? parsed.data : null, faults };
}

function plainValue(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    // Aliases that unfold without end are no rules.
    return null;
  }
}
