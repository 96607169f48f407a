// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { click, press, renderInto } from '../testing/renderInto.tsx';
import type { Column } from './column.ts';
import { DataTable } from './DataTable.tsx';
import * as download from './downloadText.ts';

type Site = { id: string; name: string; days: number | null; persons: number };

const sites: Site[] = [
  { id: 'a', name: '西湖', days: 12, persons: 3 },
  { id: 'b', name: '滨江', days: null, persons: 30 },
  { id: 'c', name: '上城', days: 2, persons: 0 },
];

const columns: Column<Site>[] = [
  { id: 'name', header: '地点', value: (site) => site.name, rowHeader: true },
  { id: 'days', header: '天数', value: (site) => site.days, align: 'end' },
  { id: 'persons', header: '人数', value: (site) => site.persons, persons: true, sortable: false },
];

let mounted: ReturnType<typeof renderInto> | null = null;
afterEach(() => {
  mounted?.done();
  vi.restoreAllMocks();
});

function mount(changes: Partial<Parameters<typeof DataTable<Site>>[0]> = {}) {
  const onOpen = vi.fn<(site: Site) => void>();
  mounted = renderInto(
    <DataTable
      caption="物资"
      columns={columns}
      rows={sites}
      rowKey={(site) => site.id}
      onOpen={onOpen}
      {...changes}
    />,
  );
  const { place } = mounted;
  const names = () => [...place.querySelectorAll('tbody th')].map((cell) => cell.textContent);
  const header = (index: number) => place.querySelectorAll('thead th')[index] ?? null;
  const focused = () => document.activeElement?.getAttribute('data-index');
  return { place, onOpen, names, header, focused };
}

describe('DataTable', () => {
  test('sorts both ways from a header button, missing last both ways', () => {
    const { names, header } = mount();
    expect(names()).toEqual(['西湖', '滨江', '上城']);
    expect(header(1)?.getAttribute('aria-sort')).toBe('none');
    click(header(1)?.querySelector('button'));
    expect(names()).toEqual(['上城', '西湖', '滨江']);
    expect(header(1)?.getAttribute('aria-sort')).toBe('ascending');
    click(header(1)?.querySelector('button'));
    expect(names()).toEqual(['西湖', '上城', '滨江']);
    expect(header(1)?.getAttribute('aria-sort')).toBe('descending');
    expect(header(2)?.querySelector('button')).toBeNull();
  });

  test('sorts Chinese names as Chinese does', () => {
    const { names } = mount({ initialSort: { id: 'name', desc: false } });
    expect(names()).toEqual(['滨江', '上城', '西湖']);
  });

  test('is one tab stop, walked by keys, opened by Enter', () => {
    const { place, onOpen, focused } = mount({ selected: 'b' });
    expect(place.querySelectorAll('tbody [tabindex="0"]')).toHaveLength(1);
    expect(place.querySelector('[aria-selected="true"]')?.getAttribute('data-index')).toBe('1');
    press(place.querySelector('[data-index="1"]'), 'ArrowDown');
    expect(focused()).toBe('2');
    press(document.activeElement, 'ArrowDown');
    expect(focused()).toBe('2');
    press(document.activeElement, 'Home');
    expect(focused()).toBe('0');
    press(document.activeElement, 'End');
    press(document.activeElement, 'Enter');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(sites[2]);
  });

  test('a link opens here on a click, once', () => {
    const { place, onOpen } = mount({ href: (site) => `#${site.id}` });
    const link = place.querySelector('a');
    expect(link?.getAttribute('href')).toBe('#a');
    click(link);
    expect(onOpen).toHaveBeenCalledOnce();
  });

  test('exports what is shown in the order shown, small counts hidden', () => {
    const save = vi.spyOn(download, 'downloadText').mockImplementation(() => undefined);
    const { place } = mount({ exportName: 'sites', initialSort: { id: 'days', desc: false } });
    click([...place.querySelectorAll('button')].find((button) => button.textContent === '导出 CSV'));
    expect(save.mock.calls[0]?.slice(0, 2)).toEqual([
      'sites.csv',
      '\uFEFF地点,天数,人数\r\n上城,2,0\r\n西湖,12,<5\r\n滨江,,30\r\n',
    ]);
  });

  test('says while its rows are those of an older question', () => {
    const { place } = mount({ pending: true });
    expect(place.querySelector('table')?.getAttribute('aria-busy')).toBe('true');
    mounted?.done();
    expect(mount().place.querySelector('table')?.hasAttribute('aria-busy')).toBe(false);
  });

  test('empty names the search', () => {
    expect(mount({ rows: [], empty: '滨江区没有缺货' }).place.textContent).toContain('滨江区没有缺货');
  });

  test('a thousand rows are drawn piecewise once the code for it is there, all of them on paper', async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => ({
      id: `${index}`,
      name: `n${index}`,
      days: 1,
      persons: 0,
    }));
    const { place, names } = mount({ rows });
    expect(names()).toHaveLength(100);
    await act(async () => {
      await import('./VirtualRows.tsx');
    });
    expect(names().length).toBeLessThan(100);
    expect(place.querySelector('table')?.getAttribute('aria-rowcount')).toBe('1001');
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(names()).toHaveLength(1000);
  });
});
