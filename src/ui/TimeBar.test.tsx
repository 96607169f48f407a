// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { click, renderInto } from './testing/renderInto.tsx';
import { TimeBar } from './TimeBar.tsx';

const days = ['2020-02-01', '2020-02-02', '2020-02-03'];
const onChange = vi.fn<(day: string) => void>();
let mounted: ReturnType<typeof renderInto> | null = null;

function mount(value: string) {
  mounted = renderInto(<TimeBar days={days} value={value} onChange={onChange} />);
  return { place: mounted.place, buttons: [...mounted.place.querySelectorAll('button')] };
}

afterEach(() => {
  mounted?.done();
  onChange.mockReset();
});

test('says its day and steps within the period', () => {
  const { place, buttons } = mount('2020-02-03');
  expect(place.querySelector('input')?.getAttribute('aria-valuetext')).toBe('2月3日 周一');
  expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual(['前一天', '后一天']);
  expect(buttons[1]?.disabled).toBe(true);
  click(buttons[0]);
  expect(onChange).toHaveBeenCalledExactlyOnceWith('2020-02-02');
});
