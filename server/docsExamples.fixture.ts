/** A `curl` call as the documentation prints it. */
export type Curl = { url: string; init: { method: string; headers: Record<string, string>; body?: string } };

/** One example: the calls, what their comments promise, and the answer printed below them, if any. */
export type Example = { line: number; calls: Curl[]; promised: string[]; answer: string | null };

/** Splits a shell line at blanks outside quotes and puts variables in, as a shell would. */
function words(command: string, variables: Record<string, string>): string[] {
  const found = command.match(/'[^']*'|"[^"]*"|[^\s'"]+/g) ?? [];
  return found.map((word) => {
    if (word.startsWith("'")) return word.slice(1, -1);
    const bare = word.startsWith('"') ? word.slice(1, -1) : word;
    return bare.replace(/\$(\w+)/g, (_, name: string) => variables[name] ?? '');
  });
}

function curlOf(command: string, variables: Record<string, string>): Curl {
  const [program, ...rest] = words(command.replace(/\|.*$/, ''), variables);
  if (program !== 'curl') throw new Error(`Only curl is run, not: ${command}`);
  const headers: Record<string, string> = {};
  const call: Curl = { url: '', init: { method: 'GET', headers } };
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const value = () => rest.shift() ?? '';
    if (word === '-X') call.init.method = value();
    else if (word === '-H') {
      const [name = '', text = ''] = value().split(/:\s*(.*)/s);
      headers[name] = text;
    } else if (word === '-d') {
      call.init.body = value();
      if (call.init.method === 'GET') call.init.method = 'POST';
    } else if (!/^-(i|N|s|iN|si)$/.test(word)) call.url = word;
  }
  return call;
}

const fence = /^```(\w*)\n([\s\S]*?)^```$/gm;

/** The examples of a Markdown text: every `sh` block, with the block that follows it without text between. */
export function examplesOf(markdown: string, variables: Record<string, string>): Example[] {
  const blocks = [...markdown.matchAll(fence)].map((match) => ({
    language: match[1] ?? '',
    text: match[2] ?? '',
    from: match.index,
    to: match.index + match[0].length,
  }));
  return blocks.flatMap((block, index): Example[] => {
    if (block.language !== 'sh') return [];
    const next = blocks[index + 1];
    const follows = next && next.language !== 'sh' && markdown.slice(block.to, next.from).trim() === '';
    const lines = block.text
      .replace(/\\\n\s*/g, ' ')
      .trim()
      .split('\n');
    return [
      {
        line: markdown.slice(0, block.from).split('\n').length + 1,
        calls: lines.filter((each) => each.startsWith('curl')).map((each) => curlOf(each, variables)),
        promised: lines.filter((each) => each.startsWith('# ')).map((each) => each.slice(2)),
        answer: follows ? next.text : null,
      },
    ];
  });
}

/** The parts of a printed answer that are not cut at `…`, without the breaks that only make it readable. */
export const fragmentsOf = (printed: string): string[] =>
  printed
    .replace(/\n\s*/g, '')
    .split('…')
    .filter((part) => part !== '');
