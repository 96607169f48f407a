// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setClock } from '#api/clock.ts';
import { LIVE } from '#api/moment.ts';
import type { Moment, ReplayMoment } from '#api/moment.ts';
import { q } from '#api/q.ts';
import { sessionQuery } from '#api/session.ts';
import { makeAlert } from '#features/alerts/makeAlert.ts';
import type { Session } from '#contract/session.ts';
import { LangContext } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { click, press, renderInto } from '#ui/testing/renderInto.tsx';
import { Replay } from './Replay.tsx';

vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);

const instant = (text: string) => `2020-${text}+08:00`;
const at = (text: string, known: 'then' | 'now' = 'then'): ReplayMoment => ({
  kind: 'replay',
  at: Date.parse(instant(text)),
  known,
});
const words = { zh: '测试', en: 'test' };
const user = {
  id: 'wall',
  name: words,
  department: words,
  role: 'viewer' as const,
  scope: { level: 'city' as const, adcode: '330100' },
};
const session: Session = {
  user,
  switchableTo: [user],
  clock: { now: instant('03-01T08:00:00'), rate: 1, paused: true },
  timeZone: 'Asia/Shanghai',
  city: { adcode: '330100', name: words },
  scenario: null,
  replay: { from: instant('01-20T00:00:00'), alertsFrom: instant('02-03T08:00:00') },
  epoch: 'e',
};

const onMoment = vi.fn<(moment: Omit<ReplayMoment, 'kind'>) => void>();
const onLive = vi.fn<() => void>();
const onShown = vi.fn<() => void>();
const live = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
let mounted: ReturnType<typeof renderInto> | null = null;

type Shown = { target: Moment; shown: ReplayMoment | null; lang?: Lang; play?: number; wall?: boolean };

const node = ({ target, shown, lang = 'zh', play, wall }: Shown) => (
  <LangContext value={lang}>
    <Replay
      {...{ target, shown, live, onMoment, onLive, onShown, play }}
      before={live}
      surface={wall ? 'wall' : 'desk'}
    />
  </LangContext>
);

function show(what: Shown) {
  mounted = renderInto(node(what));
  const { place } = mounted;
  const button = (name: string) =>
    [...place.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
    );
  return { place, button, text: () => place.textContent ?? '' };
}

beforeEach(() => {
  vi.useFakeTimers();
  setClock(session.clock);
  live.setQueryData(sessionQuery.queryKey, session);
  document.title = 'City';
});
afterEach(() => {
  mounted?.done();
  mounted = null;
  vi.useRealTimers();
  for (const each of [onMoment, onLive, onShown]) each.mockReset();
});

const here = at('02-10T09:00:00');
const after = (ms: number) => act(() => vi.advanceTimersByTime(ms));

describe('the bar', () => {
  it('says the moment on the screen, and the one that is still being read', () => {
    const { text } = show({ target: at('02-10T15:00:00'), shown: here });
    expect(text()).toContain('2020-02-10 周一 09:00');
    expect(text()).toContain('正在读取 2月10日 15:00');
  });

  it('steps, changes what counts as known, and leads back', () => {
    const { button, place } = show({ target: here, shown: here });
    click(button('前进 6 小时'));
    expect(onMoment).toHaveBeenLastCalledWith({ at: at('02-10T15:00:00').at, known: 'then' });
    click(button('后退 6 小时'));
    expect(onMoment).toHaveBeenLastCalledWith({ at: at('02-10T03:00:00').at, known: 'then' });
    click([...place.querySelectorAll('input[type=radio]')][1]);
    expect(onMoment).toHaveBeenLastCalledWith({ at: here.at, known: 'now' });
    click(button('返回实时'));
    expect(onLive).toHaveBeenCalledOnce();
  });

  it('brings a moment outside of the record into it', () => {
    show({ target: at('01-01T00:00:00'), shown: null });
    expect(onMoment).toHaveBeenCalledWith({ at: at('01-20T00:00:00').at, known: 'then' });
  });

  it('says from when on alerts are on record where the moment lies before', () => {
    const { text } = show({ target: at('01-25T09:00:00'), shown: at('01-25T09:00:00') });
    expect(text()).toContain('预警自 2月3日 08:00 起有记录');
  });

  it('tells of grave alerts that wait in the present', () => {
    const grave = makeAlert({ id: 'a', level: 1 });
    const taken = makeAlert({ id: 'b', level: 2, state: 'acknowledged' });
    live.setQueryData(q('alerts', { open: 'true', limit: 200 }).queryKey, {
      items: [grave, taken, makeAlert({ id: 'c', level: 3 })],
      numberMatched: 3,
      numberReturned: 3,
      timeStamp: instant('03-01T08:00:00'),
      next: null,
    });
    const { text } = show({ target: here, shown: here });
    expect(text()).toContain('实时有 1 条 I、II 级预警待确认');
  });

  it('says so where nothing of the past is kept', () => {
    live.setQueryData(sessionQuery.queryKey, { ...session, replay: null });
    const { text, place } = show({ target: here, shown: here });
    expect(text()).toContain('此接口不保留历史');
    expect(place.querySelector('input[type=range]')).toBeNull();
  });
});

describe('playing', () => {
  it('takes the next step only when the last one is on the screen', () => {
    show({ target: here, shown: null, play: 6 });
    after(5000);
    expect(onMoment).not.toHaveBeenCalled();
    mounted?.show(node({ target: here, shown: here, play: 6 }));
    after(999);
    expect(onMoment).not.toHaveBeenCalled();
    after(1);
    expect(onMoment).toHaveBeenCalledExactlyOnceWith({ at: at('02-10T15:00:00').at, known: 'then' });
  });

  it('waits for the session to say what there is to play', () => {
    live.removeQueries({ queryKey: sessionQuery.queryKey });
    show({ target: here, shown: here, play: 6 });
    after(5000);
    act(() => void live.setQueryData(sessionQuery.queryKey, session));
    after(10);
    expect(onMoment).not.toHaveBeenCalled();
    after(1000);
    expect(onMoment).toHaveBeenCalledOnce();
  });

  it('ends at the present', () => {
    const last = at('03-01T05:00:00');
    const { button } = show({ target: last, shown: last, play: 6 });
    after(1000);
    expect(onMoment).toHaveBeenCalledExactlyOnceWith({ at: at('03-01T08:00:00').at, known: 'then' });
    expect(button('播放')).toBeDefined();
  });

  it('waits while nobody sees the page', () => {
    const visible = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    show({ target: here, shown: here, play: 6 });
    after(5000);
    expect(onMoment).not.toHaveBeenCalled();
    visible.mockReturnValue('visible');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    after(1000);
    expect(onMoment).toHaveBeenCalledOnce();
    visible.mockRestore();
  });

  it('is begun and paused by the p key on a wall, and by no key at a desk', () => {
    const wall = show({ target: here, shown: here, wall: true });
    press(document.body, 'p');
    expect(wall.button('暂停')).toBeDefined();
    press(document.body, 'p');
    expect(wall.button('播放')).toBeDefined();
    mounted?.done();
    const desk = show({ target: here, shown: here });
    press(document.body, 'p');
    expect(desk.button('播放')).toBeDefined();
  });
});

describe('the page', () => {
  it('is named a replay while it shows one, and no longer', () => {
    const { place } = show({ target: here, shown: here });
    expect(document.title).toBe('回放 · City');
    expect(place.querySelector('output')?.textContent).toBe('已进入回放，画面不是实时');
    mounted?.show(node({ target: LIVE, shown: null }));
    expect(document.title).toBe('City');
    expect(place.querySelector('output')?.textContent).toBe('已返回实时');
    expect(place.querySelector('section')).toBeNull();
  });

  it('has no Han character in English', () => {
    const { text } = show({
      target: at('01-25T09:00:00', 'now'),
      shown: at('01-25T09:00:00', 'now'),
      lang: 'en',
    });
    expect(text()).toContain('Known now');
    expect(text().match(/\p{Script=Han}+/gu)).toBeNull();
  });
});
