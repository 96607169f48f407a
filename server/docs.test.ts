import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { liveEvent } from '#contract/liveEvent.ts';
import { clientFaultKind, problemKind } from '#contract/problem.ts';
import type { Simulation } from '../mocks/simulation.ts';
import { examplesOf, fragmentsOf } from './docsExamples.fixture.ts';
import type { Curl } from './docsExamples.fixture.ts';
import { openApiDocument } from './openapi/document.ts';
import { standingCity } from '../mocks/standingCity.fixture.ts';

const markdown = readFileSync(new URL('../docs/api.md', import.meta.url), 'utf8');
const examples = examplesOf(markdown, { B: 'http://city/api/v1' });
/** The documentation's server. */
const epoch = '918bd031';

const expectInOrder = (text: string, fragments: readonly string[]) => {
  let from = 0;
  for (const fragment of fragments) {
    const at = text.indexOf(fragment, from);
    expect(at < 0 ? { missing: fragment, after: text.slice(from, from + 400) } : {}).toEqual({});
    from = at + fragment.length;
  }
};

/** What a stream says until nothing more comes at once. */
async function firstWords(answer: Response): Promise<string> {
  const reader = answer.body?.getReader();
  let text = '';
  for (;;) {
    const silence = new Promise<null>((resolve) => {
      setTimeout(() => resolve(null), 200);
    });
    // oxlint-disable-next-line no-await-in-loop -- chunks come one after the other
    const chunk = await Promise.race([reader?.read(), silence]);
    if (!chunk || chunk.done) break;
    text += new TextDecoder().decode(chunk.value);
  }
  await reader?.cancel();
  return text;
}

describe('the examples of docs/api.md, in their order', () => {
  let simulation: Simulation;
  beforeAll(async () => {
    simulation = await standingCity();
    return () => simulation.stop();
  }, 60_000);

  const run = async ({ url, init }: Curl) => {
    const own = simulation.hub.epoch;
    const headers = Object.fromEntries(
      Object.entries(init.headers).map(([name, value]) => [name, value.replace(epoch, own)]),
    );
    const answer = await simulation.api(new Request(url, { ...init, headers }));
    const streams = answer.headers.get('Content-Type')?.startsWith('text/event-stream');
    const text = streams ? await firstWords(answer) : await answer.text();
    return { answer, text: text.replaceAll(own, epoch) };
  };

  it('are there', () => {
    expect(examples.length).toBeGreaterThanOrEqual(12);
    expect(examples.flatMap(({ calls }) => calls).length).toBeGreaterThanOrEqual(14);
  });

  it.each(examples.map((example) => [example.line, example] as const))('line %i', async (_, example) => {
    let said = { status: '', head: '', text: '' };
    for (const call of example.calls) {
      // oxlint-disable-next-line no-await-in-loop -- the examples build on each other
      const { answer, text } = await run(call);
      const head = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
      said = { status: `HTTP ${answer.status}`, head, text };
    }
    for (const line of example.promised) expect([said.status, ...said.head.split('\n')]).toContain(line);
    const printed = example.answer ?? '';
    const answered = said.text.startsWith('{') ? said.text : said.text.replace(/\n\s*/g, '');
    expectInOrder(answered, fragmentsOf(printed));
  });
});

describe('docs/api.md', () => {
  it('shows only live events that keep the contract', () => {
    const shown = [...markdown.matchAll(/^data: (\{.*\})$/gm)].map(([, data = '']) => data);
    const whole = shown.filter((data) => !data.includes('…'));
    const kinds = whole.map((data) => liveEvent.parse(JSON.parse(data)).type);
    expect(new Set(kinds)).toEqual(new Set(['reset', 'heartbeat', 'changed', 'clinic', 'feed']));
    expect(shown.some((data) => data.startsWith('{"type":"alert"'))).toBe(true);
  });

  it('names every kind of problem, and every path of the description', () => {
    const kinds = [...problemKind.options, ...clientFaultKind.options];
    expect(kinds.filter((kind) => !markdown.includes(`\`${kind}\``))).toEqual([]);

    expect(Object.keys(openApiDocument().paths ?? {}).filter((path) => !markdown.includes(path))).toEqual([]);
  });
});
