/** One server-sent event; `id` is the stream's last id, as the standard has it. */
export type ServerEvent = { id: string; data: string };

/**
 * Reads `text/event-stream` chunk by chunk (WHATWG HTML, 9.2.6). Comments and unknown fields are passed over;
 * an event is given out at its blank line and not before.
 */
export function createSseParser(onEvent: (event: ServerEvent) => void): (chunk: string) => void {
  let rest = '';
  let id = '';
  let data: string[] = [];
  const line = (text: string) => {
    if (text === '') {
      if (data.length > 0) onEvent({ id, data: data.join('\n') });
      data = [];
      return;
    }
    const colon = text.indexOf(':');
    if (colon === 0) return;
    const field = colon < 0 ? text : text.slice(0, colon);
    const value = colon < 0 ? '' : text.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') data.push(value);
    else if (field === 'id' && !value.includes('\0')) id = value;
  };
  return (chunk) => {
    // A lone \r may be the first half of \r\n: it waits for the next chunk.
    const text = rest + chunk;
    const held = text.endsWith('\r') ? text.slice(0, -1) : text;
    const lines = held.split(/\r\n|\n|\r/);
    rest = (lines.pop() ?? '') + (held === text ? '' : '\r');
    for (const each of lines) line(each);
  };
}
