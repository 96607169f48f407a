import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSseParser } from './sseParser.ts';
import type { ServerEvent } from './sseParser.ts';

function parse(chunks: string[]): ServerEvent[] {
  const events: ServerEvent[] = [];
  const read = createSseParser((event) => events.push(event));
  for (const chunk of chunks) read(chunk);
  return events;
}

const stream =
  ': hello\n\nid: 1\nevent: alert\ndata: {"a":1}\n\nid:2\r\ndata: x\r\ndata: y\r\n\r\ndata\n\n: end\n\n';
const events = [
  { id: '1', data: '{"a":1}' },
  { id: '2', data: 'x\ny' },
  { id: '2', data: '' },
];

describe('createSseParser', () => {
  it('reads ids, many-line data and all line ends, and passes comments over', () => {
    expect(parse([stream])).toEqual(events);
  });

  it('gives the same events wherever the stream is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(stream.length)), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), stream.length];
        expect(parse(at.slice(1).map((end, i) => stream.slice(at[i], end)))).toEqual(events);
      }),
    );
  });

  it('gives nothing for an event whose blank line never came', () => {
    expect(parse(['data: half\n'])).toEqual([]);
  });
});
