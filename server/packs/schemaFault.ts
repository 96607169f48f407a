import type { Document } from 'yaml';
import type * as z from 'zod/mini';
import type { LocalText } from '#contract/text.ts';
import type { Fault } from './readPack.ts';

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, LocalText>> = {
  string: { zh: '文字', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '一组带名称的项', en: 'a group of named members' },
  boolean: { zh: 'true或false', en: 'true or false' },
  null: { zh: 'null', en: 'null' },
};

/** A path as people write it: `rules.county[2].all[0].threshold`. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at > 0 ? '.' : ''}${String(part)}`))
    .join('');
}

/** One complaint of the schema in words, with the member that it is about. */
export function schemaFault(issue: Issue, document: Document): Fault {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const name = path.length > 0 ? pathText(path) : 'pack';
  const missing = path.length > 0 && !document.hasIn(path);
  const fault: Fault = { path, reason: missing ? missingText(name) : wordsOf(issue, name) };
  return fault;
}

const missingText = (name: string): LocalText => ({ zh: `缺少“${name}”。`, en: `"${name}" is missing.` });

function wordsOf(issue: Issue, name: string): LocalText {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String).join(', ');
    return { zh: `“${name}”只能是：${values}。`, en: `"${name}" must be one of: ${values}.` };
  }
  if (issue.code === 'invalid_union') {
    return {
      zh: `“${name}”只能是：thresholds, op-mapl。`,
      en: `"${name}" must be one of: thresholds, op-mapl.`,
    };
  }
  if (issue.code === 'invalid_format') return formatText(name);
  if (issue.code === 'too_small') return boundText(issue, name, String(issue.minimum), 'least');
  if (issue.code === 'too_big') return boundText(issue, name, String(issue.maximum), 'most');
  const kind = kinds[issue.code === 'invalid_type' ? issue.expected : ''];
  return kind
    ? { zh: `“${name}”必须是${kind.zh}。`, en: `"${name}" must be ${kind.en}.` }
    : { zh: `“${name}”不能这样写。`, en: `"${name}" cannot be written like this.` };
}

function formatText(name: string): LocalText {
  if (name === 'id') {
    return {
      zh: '“id”只能用小写字母、数字和连字符。',
      en: '"id" takes small letters, digits and hyphens only.',
    };
  }
  return {
    zh: `“${name}”应写成年-月-日：2020-02-09。`,
    en: `"${name}" must be a day written as 2020-02-09.`,
  };
}

function boundText(
  issue: { origin?: string },
  name: string,
  bound: string,
  side: 'least' | 'most',
): LocalText {
  const counted = issue.origin === 'array' || issue.origin === 'string';
  const zh = side === 'least' ? '至少' : '至多';
  return counted
    ? { zh: `“${name}”${zh}要有${bound}项。`, en: `"${name}" must have at ${side} ${bound} entries.` }
    : { zh: `“${name}”${zh}为${bound}。`, en: `"${name}" must be at ${side} ${bound}.` };
}
