import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseView, searchWith } from './view.ts';

describe('parseView', () => {
  it('reads what a link says', () => {
    const view = parseView('?lang=en&district=330108&wall=2.05x10&rotate=0&layer=density');
    expect(view).toMatchObject({ lang: 'en', district: '330108', rotate: 0, layer: 'density' });
    expect(view.wall).toEqual({ height: 2.05, distance: 10 });
  });

  it('lets one bad parameter fall back without costing the others', () => {
    const view = parseView('?lang=xx&rotate=soon&wall=big&district=<b>&topic=supply');
    expect(view).toMatchObject({ lang: 'zh', topic: 'supply', layer: 'risk' });
    expect(view.rotate).toBeUndefined();
    expect(view.wall).toBeUndefined();
    expect(view.district).toBeUndefined();
  });

  it('takes a moment to the minute and passes over one that is none', () => {
    const view = parseView('?at=2020-02-10T09:00&known=now&play=6');
    expect(view).toMatchObject({ at: '2020-02-10T09:00', known: 'now', play: 6 });
    for (const at of ['2020-02-10', 'yesterday', '']) {
      expect(parseView(`?at=${at}`).at).toBeUndefined();
    }
    expect(parseView('?known=then&play=1000')).toMatchObject({ known: undefined, play: undefined });
  });

  it('tells a what-if without a change from none, and reads what is moved', () => {
    expect(parseView('').whatif).toBeUndefined();
    expect(parseView('?whatif=').whatif).toBe('');
    const search = searchWith('?lang=en', { whatif: 'cumulativeConfirmed>14:20,caseFreeDays>=3:5' });
    expect(parseView(search).whatif).toBe('cumulativeConfirmed>14:20,caseFreeDays>=3:5');
  });

  it('never throws, whatever stands in the address bar', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('lang', 'rotate', 'wall', 'at', 'play', 'alert'), fc.string()),
        (members) => {
          expect(['zh', 'en']).toContain(parseView(`?${new URLSearchParams(members)}`).lang);
        },
      ),
    );
  });
});

describe('searchWith', () => {
  it('keeps parameters that are not ours, changes and removes members', () => {
    expect(searchWith('?scenario=quiet-week&alert=a1', { alert: undefined, topic: 'feed' })).toBe(
      '?scenario=quiet-week&topic=feed',
    );
    expect(searchWith('?alert=a1', { alert: undefined })).toBe('');
    expect(searchWith('', { at: '2020-02-10T09:00' })).toBe('?at=2020-02-10T09:00');
  });
});
