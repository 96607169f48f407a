// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { click, press, renderInto } from '../testing/renderInto.tsx';
import { HeatTable } from './HeatTable.tsx';
import type { HeatPlace } from './HeatTable.tsx';

const rows = ['n95', 'gown'].map((key) => ({ key, label: key }));
const columns = ['xihu', 'binjiang', 'shangcheng'].map((key) => ({ key, label: key }));

let mounted: ReturnType<typeof renderInto> | null = null;
afterEach(() => mounted?.done());

test('prints every figure, walks by keys and selects by Enter or click', () => {
  const onSelect = vi.fn<(place: HeatPlace) => void>();
  mounted = renderInto(
    <HeatTable
      caption="days of cover"
      rows={rows}
      columns={columns}
      cell={(row, column) =>
        column === 'binjiang' ? null : { text: `${row} 4`, fill: 'alert-fill-3', ink: 'alert-ink-3' }
      }
      selected={{ row: 'gown', column: 'xihu' }}
      onSelect={onSelect}
    />,
  );
  const { place } = mounted;
  const cell = (at: string) => place.querySelector(`[data-at="${at}"]`);
  expect(cell('0,0')?.textContent).toBe('n95 4');
  expect(cell('0,1')?.textContent).toBe('—');
  expect(cell('1,0')?.getAttribute('aria-selected')).toBe('true');
  expect(place.querySelectorAll('td[tabindex="0"]')).toHaveLength(1);
  press(cell('0,0'), 'ArrowDown');
  press(document.activeElement, 'End');
  expect(document.activeElement).toBe(cell('1,2'));
  press(document.activeElement, 'ArrowRight');
  press(document.activeElement, 'Enter');
  expect(onSelect).toHaveBeenLastCalledWith({ row: 'gown', column: 'shangcheng' });
  click(cell('0,1'));
  expect(onSelect).toHaveBeenLastCalledWith({ row: 'n95', column: 'binjiang' });
});
