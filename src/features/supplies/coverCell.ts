import type { SupplyLevel } from '#contract/supply.ts';
import { coverBand } from '#model/supply/coverBand.ts';
import type { CoverBand } from '#model/supply/coverBand.ts';
import { pick, textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { LegendItem } from '#ui/Legend.tsx';
import type { HeatCell } from '#ui/table/HeatTable.tsx';
import { breachOf } from './breachOf.ts';
import { coverOf } from './coverOf.ts';
import { coverText } from './coverText.ts';
import { suppliesDeskText } from './deskText.ts';
import type { Names } from './names.ts';
import { suppliesText } from './text.ts';

/** The shapes of the alert levels as characters, for the legend's swatches. */
const shape = { 2: '◆', 3: '▲' } as const;

type Paint = Pick<HeatCell, 'fill' | 'ink'>;

/** Bands are greys, the scarcer the louder: colour is left to what has raised an alert. */
const bandPaint = {
  none: { fill: 'ink-loud', ink: 'ground' },
  days1to3: { fill: 'bar', ink: 'ground' },
  days4to14: { fill: 'track', ink: 'ink-loud' },
  days15plus: { fill: 'panel', ink: 'ink' },
} as const satisfies Record<Exclude<CoverBand, 'unknown'>, Paint>;

function paintOf(band: Exclude<CoverBand, 'unknown'>, level: SupplyLevel): Paint {
  const breach = breachOf(level);
  if (breach === null) return bandPaint[band];
  // Within an alert the band still shows: full paint below four days, a tint above.
  return band === 'none' || band === 'days1to3'
    ? { fill: `alert-fill-${breach}`, ink: `alert-ink-${breach}` }
    : { fill: `alert-tint-${breach}`, ink: `alert-text-${breach}` };
}

export type CellOptions = { names: Names; lang: Lang; withInbound: boolean };

/** One cell of the matrix; null (dots) where nobody can say, and a word where nothing is used. */
export function coverCell(
  level: SupplyLevel | undefined,
  { names, lang, withInbound }: CellOptions,
): HeatCell | null {
  const text = textOf(suppliesDeskText, lang);
  if (!level) return null;
  const days = coverOf(level, withInbound);
  const place = [names.district(level.adcode), names.item(level.item)] as const;
  const band = coverBand(days);
  const breach = breachOf(level);
  const mark = breach === null ? {} : { mark: breach };
  const words = days === null ? text.noData : textOf(suppliesText, lang).days(coverText(days, lang));
  const label = [text.cell(...place, words), ...level.reasons.map((reason) => pick(reason, lang))].join(' ');
  if (band === 'unknown') return breach === null ? null : { text: '—', ...mark, pattern: 'dots', label };
  return { text: coverText(days, lang), ...mark, label, ...paintOf(band, level) };
}

/** What the greys and the marks mean; `short` where one line has to hold them all. */
export function coverLegend(lang: Lang, short = false): LegendItem[] {
  const text = textOf(suppliesDeskText, lang);
  const [alarm2, alarm3] = short ? [text.alarm2Short, text.alarm3Short] : [text.alarm2, text.alarm3];
  const [band0, band1, band2, band3] = short
    ? [text.band0Short, text.band1Short, text.band2Short, text.band3Short]
    : [text.band0, text.band1, text.band2, text.band3];
  return [
    { mark: '0', label: band0, ...bandPaint.none },
    { mark: '1', label: band1, ...bandPaint.days1to3 },
    { mark: '4', label: band2, ...bandPaint.days4to14 },
    { mark: '15', label: band3, ...bandPaint.days15plus },
    { mark: shape[2], label: alarm2, fill: 'alert-fill-2', ink: 'alert-ink-2' },
    { mark: shape[3], label: alarm3, fill: 'alert-fill-3', ink: 'alert-ink-3' },
    { mark: '—', label: text.noData, pattern: 'dots' },
  ];
}
