// @vitest-environment jsdom
import type { ReactNode } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ExplainErrorContext } from './explainError.ts';
import { LangContext } from './lang.ts';
import { Panel } from './Panel.tsx';
import type { QueryLike } from './query.ts';
import { click, renderInto } from './testing/renderInto.tsx';
import { setTheme } from './theme.ts';

const observedAt = Date.UTC(2020, 1, 3, 0, 0);

function makeQuery(changes: Partial<QueryLike<number[]>>): QueryLike<number[]> {
  return { error: null, isPending: false, dataUpdatedAt: 1, errorUpdatedAt: observedAt, ...changes };
}

let mounted: ReturnType<typeof renderInto> | null = null;
afterEach(() => {
  mounted?.done();
  setTheme('office');
});

function mount(
  query: QueryLike<number[]>,
  children: (data: number[]) => ReactNode = (data) => <b>{data.join()}</b>,
) {
  const panel = (now: QueryLike<number[]>) => (
    <Panel
      title="发热门诊"
      query={now}
      empty="近28天无上报"
      finding={(data) => `共 ${data.length} 家`}
      freshness={() => ({ kind: 'fresh', observedAt })}
      basis="simulated"
    >
      {children}
    </Panel>
  );
  const view = renderInto(panel(query));
  mounted = view;
  const section = view.place.querySelector('section');
  return { section, update: (now: QueryLike<number[]>) => view.show(panel(now)) };
}

describe('Panel', () => {
  test('is a region named by its title, with its finding, its basis and its age', () => {
    const { section } = mount(makeQuery({ data: [1, 2] }));
    const name = document.getElementById(section?.getAttribute('aria-labelledby') ?? '');
    expect(name?.textContent).toBe('发热门诊');
    expect(section?.dataset.state).toBe('fresh');
    expect(section?.textContent).toBe('发热门诊模拟共 2 家1,2截至 2月3日 08:00');
  });

  test('loading is said to a screen reader and shows no data', () => {
    const { section } = mount(makeQuery({ isPending: true }));
    expect(section?.getAttribute('aria-busy')).toBe('true');
    expect(section?.textContent).toContain('载入中');
  });

  test('its content is put together anew for new data, not at each tick of the clock', () => {
    const children = vi.fn<(data: number[]) => ReactNode>((data) => <b>{data.join()}</b>);
    const data = [1, 2];
    const { section, update } = mount(makeQuery({ data }), children);
    update(makeQuery({ data }));
    expect(children).toHaveBeenCalledTimes(1);
    update(makeQuery({ data: [3] }));
    expect(children).toHaveBeenCalledTimes(2);
    expect(section?.textContent).toContain('3');
  });

  test('empty names the search', () => {
    expect(mount(makeQuery({ data: [] })).section?.textContent).toContain('近28天无上报');
  });

  test('failed without data says what, since when, and offers a retry at the desk', () => {
    setTheme('office');
    const refetch = vi.fn<() => void>();
    const { section } = mount(makeQuery({ error: new Error('x'), refetch }));
    expect(section?.textContent).toContain('无法读取，自 2月3日 08:00');
    click(section?.querySelector('button'));
    expect(refetch).toHaveBeenCalledOnce();
  });

  test('a wall has no button: nobody can press it', () => {
    setTheme('wall');
    const { section } = mount(makeQuery({ error: new Error('x'), refetch: vi.fn<() => void>() }));
    expect(section?.querySelector('button')).toBeNull();
  });

  test('failed with old data keeps the data and takes their colour coding', () => {
    const { section } = mount(makeQuery({ data: [7], error: new Error('x') }));
    expect(section?.dataset.state).toBe('stale');
    expect(section?.querySelector('[data-stale]')?.textContent).toBe('7');
  });

  test('a crash stays inside, and new data heal it', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const children = (data: number[]) => {
      if (data.length > 1) throw new Error('broken');
      return <b>healed</b>;
    };
    const { section, update } = mount(makeQuery({ data: [1, 2] }), children);
    expect(section?.textContent).toContain('此处显示出错');
    update(makeQuery({ data: [1], dataUpdatedAt: 2 }));
    expect(section?.textContent).toContain('healed');
    quiet.mockRestore();
  });

  test('speaks English, with the reason the app gives', () => {
    mounted = renderInto(
      <LangContext value="en">
        <ExplainErrorContext value={() => ({ zh: '服务不可用', en: 'Service unavailable' })}>
          <Panel title="Clinics" query={makeQuery({ error: new Error('x') })}>
            {() => null}
          </Panel>
        </ExplainErrorContext>
      </LangContext>,
    );
    expect(mounted.place.textContent).toContain('Service unavailable, since 3 Feb 08:00');
    expect(mounted.place.textContent).not.toMatch(/\p{Script=Han}/u);
  });
});
