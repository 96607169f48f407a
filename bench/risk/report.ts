import type { RiskPack, ThresholdsPack } from '#model/risk/pack.ts';
import { likelyLast } from './caseDays.ts';
import { compareMaps } from './compareMaps.ts';
import type { Compared, ComparedMap } from './compareMaps.ts';

const colours = ['–', 'green', 'blue', 'yellow', 'orange', 'red'];
const colour = (level: number | null) => (level === null ? 'cannot say' : (colours[level] ?? '–'));
const range = ({ from, to }: Compared) => (from === to ? colour(from) : `${colour(from)} to ${colour(to)}`);

function summary(maps: readonly ComparedMap[]): string[] {
  return maps.map(({ day, rows, agree, possible, source }) => {
    const of = rows.length;
    return `| ${day} | ${agree} of ${of} | ${possible} of ${of} | ${source} |`;
  });
}

function differing(maps: readonly ComparedMap[]): string[] {
  return maps.flatMap(({ day, rows }) =>
    rows
      .filter(({ ours, published }) => ours !== published)
      .map(
        (row) => `| ${day} | ${row.place} | ${colour(row.published)} | ${colour(row.ours)} | ${range(row)} |`,
      ),
  );
}

function everyDistrict(maps: readonly ComparedMap[]): string[] {
  const places = [...new Set(maps.flatMap(({ rows }) => rows.map(({ place }) => place)))];
  return places.map((place) => {
    const cells = maps.map(({ rows }) => {
      const row = rows.find((each) => each.place === place);
      if (!row) return '';
      const same = row.ours === row.published;
      return same ? colour(row.published) : `${colour(row.published)} / ${colour(row.ours)}`;
    });
    return `| ${place} | ${cells.join(' | ')} |`;
  });
}

function packLines(packs: readonly RiskPack[]): string[] {
  return packs.flatMap((pack) => [
    `### ${pack.name.en}`,
    `\`${pack.id}\`, made for: ${pack.unit}; in force: ${pack.validFrom ?? 'no date'} to ${pack.validTo ?? 'no end known'}.`,
    `Source: ${pack.source}.`,
    '',
    `- Published: ${pack.provenance.published.en}`,
    `- Ours: ${pack.provenance.ours.en}`,
    '',
  ]);
}

/** Steps of an earlier pack, kept to show what counting 3 and 7 days again changes. */
const before: ThresholdsPack['downgrade'] = [
  { caseFreeDays: 3, levels: 1, floor: 2 },
  { caseFreeDays: 7, levels: 2, floor: 1 },
  { caseFreeDays: 14, levels: 4, floor: 1 },
];

const counts = (maps: readonly ComparedMap[]) =>
  maps.map(({ agree, rows }) => `${agree}/${rows.length}`).join(' | ');

/** The calibration of the five-colour pack as Markdown. */
export function report(pack: ThresholdsPack, packs: readonly RiskPack[]): string {
  const maps = compareMaps(pack);
  const otherLast = ['江干区', '西湖区'].map(
    (place) => `| last case in ${place} | ${counts(compareMaps(pack, place))} |`,
  );
  const days = maps.map(({ day }) => day.slice(5)).join(' | ');
  const rule = maps.map(() => '---').join(' | ');
  return `${[
    '# Rules for the risk of an area, and how far ours agree with the published maps',
    'Written by `npm run calibrate` from `bench/risk`; do not edit by hand.',
    '',
    '## The five-colour pack beside the official map',
    'Zhejiang published the indicators of its five-colour map (cumulative confirmed cases, share of local cases, clusters, 3 and 7 days in a row without a new case), never the weights. The weights of our pack are ours. Its cut-offs were chosen on the map of 2020-02-09 alone. That 3 and 7 days are counted again was suggested by the notice of 02-27 (see Few parameters), so the maps of 02-24 and 02-27 are no independent test of that step; those of 02-12 to 02-18 were used for nothing.',
    '',
    '| data of | our most likely class agrees | the official class is one that the bulletins allow | source of the official map |',
    '| --- | --- | --- | --- |',
    ...summary(maps),
    '',
    'How a class is reckoned: cases by district are known for 01-31, 02-12 and 02-27, and for the day before the first two; between these days whole cases are spread evenly, all counted as local and without clusters. Which of them came early or late was not published, and a class hangs on it: the third column allows every number and every latest day that the bulletins allow.',
    `Of the city's last seven cases (Tonglu 3, Jianggan 2, Xihu 2) six had come by 02-16 and one came on 02-18 or 02-19. Each being as likely the last, it is put into ${likelyLast} (Tonglu); elsewhere two districts swap places (see the last table).`,
    '',
    '### Every district: official colour, and ours after a stroke where it differs',
    `| district | ${days} |`,
    `| --- | ${rule} |`,
    ...everyDistrict(maps),
    '',
    '### Where they differ',
    '| data of | district | official | ours | what the bulletins allow |',
    '| --- | --- | --- | --- | --- |',
    ...differing(maps),
    '',
    'Read from it: the province lowered a class at its evaluations every three days and one step at a time; ours falls on the day the rule is met, so it is ahead of the official map in mid-February (Yuhang) and behind it where the true days of the cases were earlier than an even spread has them (02-12). Binjiang was green officially after six quiet days (02-18), ours asks for seven, as published.',
    '',
    '### Few parameters',
    'A county is judged by seven numbers of ours: more than 0, 7, 14 cases; more than 50 with 1 cluster; half of the cases local; 1 cluster raises a level. Streets have four cut-offs of their own, at roughly a third. The days, 3 and 7, are published; that they take off one and two levels and are counted again after the seventh day (10 = 7 + 3: three levels, 14 = 7 + 7: four) is ours. The rule is monotone in every indicator (property tests).',
    "An earlier version waited from the 7th to the 14th day. Why it counts again: between 02-24 and 02-27 every one of the eight counties of the province that were not green fell by exactly one class in three days (Tonglu, Haishu; Xihu, Jianggan, Lucheng, Ouhai, Yueqing, Rui'an), and Yuhang fell from orange to green in the nine days from 02-15 to 02-24. One more number (14) is thereby no longer a choice. The known weakness of three districts that stayed blue on 02-27 goes with it: officially Tonglu was blue on that day, Jianggan and Xihu green.",
    '',
    `| variant | ${days} |`,
    `| --- | ${rule} |`,
    `| the pack | ${counts(maps)} |`,
    `| 3, 7 and 14 days only | ${counts(compareMaps({ ...pack, downgrade: before }))} |`,
    ...otherLast,
    '',
    '## The packs',
    '',
    ...packLines(packs),
  ].join('\n')}`;
}
