// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { click, renderInto } from './testing/renderInto.tsx';
import { TimeBar } from './TimeBar.tsx';

const days = ['2020-02-01', '2020-02-02', '2020-02-03'];
const onChange = vi.fn<(day: string) => void>();
const onPlay = vi.fn<(playing: boolean) => void>();
let mounted: ReturnType<typeof renderInto> | null = null;

const bar = (value: string, playing = false) => (
  <TimeBar days={days} value={value} onChange={onChange} playing={playing} onPlay={onPlay} stepMs={1000} />
);

function mount(value: string, playing = false) {
  mounted = renderInto(bar(value, playing));
  return { place: mounted.place, buttons: [...mounted.place.querySelectorAll('button')] };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  mounted?.done();
  vi.useRealTimers();
  onChange.mockReset();
  onPlay.mockReset();
});

test('says its day and steps within the period', () => {
  const { place, buttons } = mount('2020-02-03');
  expect(place.querySelector('input')?.getAttribute('aria-valuetext')).toBe('2月3日 周一');
  expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual(['播放', '前一天', '后一天']);
  expect(buttons[2]?.disabled).toBe(true);
  click(buttons[1]);
  expect(onChange).toHaveBeenCalledExactlyOnceWith('2020-02-02');
});

test('plays day by day and stops at the end', () => {
  mount('2020-02-02', true);
  act(() => vi.advanceTimersByTime(1000));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('2020-02-03');
  mounted?.show(bar('2020-02-03', true));
  act(() => vi.advanceTimersByTime(1000));
  expect(onPlay).toHaveBeenCalledExactlyOnceWith(false);
});

test('played again at the end, it begins anew', () => {
  const { buttons } = mount('2020-02-03');
  click(buttons[0]);
  expect(onChange).toHaveBeenCalledWith('2020-02-01');
  expect(onPlay).toHaveBeenCalledWith(true);
});
