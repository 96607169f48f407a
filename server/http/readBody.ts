import { ApiError } from './apiError.ts';
import { invalid } from './readInput.ts';

const tooLarge = (limit: number) =>
  new ApiError('payload-too-large', `Send a body of at most ${limit} bytes.`);

async function readBounded(request: Request, limit: number): Promise<string> {
  if (Number(request.headers.get('Content-Length') ?? 0) > limit) throw tooLarge(limit);
  const reader = request.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- chunks of one stream come one after the other
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      // oxlint-disable-next-line no-await-in-loop -- the last thing done with this stream
      await reader.cancel();
      throw tooLarge(limit);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** The JSON body of a request and its text; at most `limit` bytes are ever held. Throws 413 or 400. */
export async function readBody(request: Request, limit: number): Promise<{ value: unknown; text: string }> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/json\b/i.test(type)) {
    throw invalid('header/Content-Type', 'Send the body as application/json.');
  }
  const text = await readBounded(request, limit);
  try {
    const value: unknown = JSON.parse(text);
    return { value, text };
  } catch {
    throw invalid('body', 'The body is not JSON.');
  }
}
