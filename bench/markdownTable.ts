const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** A Markdown table; `figures`: all columns but the first are set flush right. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  cells: 'words' | 'figures' = 'words',
): string {
  const rule = head.map((_, index) => (cells === 'figures' && index > 0 ? '---:' : '---'));
  return [head, rule, ...rows].map(line).join('\n');
}
