import { describe, expect, it } from 'vitest';
import { coverCell, coverLegend } from './coverCell.ts';
import { makeSupplyLevel } from './makeSupplyLevel.ts';
import { namesOf } from './names.ts';

const names = namesOf(
  [{ id: 'n95', name: { zh: 'N95口罩', en: 'N95 respirators' }, unit: { zh: '只', en: 'pieces' } }],
  [],
  'zh',
);
const cell = (overrides: Parameters<typeof makeSupplyLevel>[0], withInbound = false) =>
  coverCell(makeSupplyLevel(overrides), { names, lang: 'zh', withInbound });

describe('coverCell', () => {
  it('prints the days in every band and paints each band differently', () => {
    const shown = [0.4, 1, 3.97, 4, 14.9, 15].map((coverDays) => cell({ coverDays }));
    expect(shown.map((each) => each?.text)).toEqual(['0.4', '1', '3.9', '4', '14', '15']);
    expect(shown.map((each) => each?.fill)).toEqual(['ink-loud', 'bar', 'bar', 'track', 'track', 'panel']);
  });

  it('gives an alert its shape beside its colour, and no alert colour to anything else', () => {
    expect(cell({ coverDays: 2.1, alarm: 2 })).toMatchObject({ text: '2.1', mark: 2, fill: 'alert-fill-2' });
    expect(cell({ coverDays: 6, alarm: 3 })).toMatchObject({ text: '6', mark: 3, fill: 'alert-tint-3' });
    expect(cell({ coverDays: 2.1 })?.fill).not.toContain('alert');
  });

  it('draws a silent line as unknown, never as zero or as enough', () => {
    expect(cell({ onHand: null, coverDays: null, coverWithInboundDays: null })).toBeNull();
    expect(coverCell(undefined, { names, lang: 'zh', withInbound: false })).toBeNull();
  });

  it('shows an empty shelf as zero although no burn makes its cover unknown', () => {
    expect(cell({ onHand: 0, coverDays: null, alarm: 2 })).toMatchObject({ text: '0', mark: 2 });
  });

  it('counts the goods on their way only when asked', () => {
    const level = { coverDays: 3, coverWithInboundDays: 9 };
    expect([cell(level)?.text, cell(level, true)?.text]).toEqual(['3', '9']);
  });

  it('says in words what the cell shows, with the reasons of its alert', () => {
    const reasons = [{ zh: '可用2.1天，低于所需5天。', en: '' }];
    expect(cell({ coverDays: 2.1, alarm: 3, reasons })?.label).toBe(
      '330108 N95口罩：2.1 天 可用2.1天，低于所需5天。',
    );
  });
});

it('explains each paint in the legend in both languages', () => {
  for (const lang of ['zh', 'en'] as const)
    expect(new Set(coverLegend(lang).map((each) => each.label)).size).toBe(7);
});
