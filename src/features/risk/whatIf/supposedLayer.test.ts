import { expect, test } from 'vitest';
import type { Boundaries } from '#contract/boundary.ts';
import { makeArea } from '../makeArea.ts';
import { riskLayer } from '../riskLayer.ts';
import { supposedLayer } from './supposedLayer.ts';
import type { SupposedArea } from './whatIfPicture.ts';

const boundaries: Boundaries = { type: 'FeatureCollection', features: [], attribution: '', schematic: true };
const label = { zh: '', en: '' };

function area(adcode: string, official: SupposedArea['level'], level: SupposedArea['level']): SupposedArea {
  return { ...makeArea({ adcode, level }), official, officialLabel: label, provisional: false };
}

const still = area('330105', 3, 3);
const fallen = area('330110', 4, 3);
const lost = area('330127', 2, null);
const areas = [still, fallen, lost];
const picture = { areas, changed: [fallen, lost] };
const draw = { boundaries, legend: 'class', lang: 'zh', place: { kind: 'city' } } as const;

test('what changes is outlined and says from which class to which, in the paint of the supposed one', () => {
  const layer = supposedLayer({ ...draw, picture });
  expect(layer.value('330110')).toMatchObject({ fill: 'risk-3', text: '4→3', outline: 'ink-loud' });
  expect(layer.value('330127')).toMatchObject({ fill: null, pattern: 'dots', text: '2→—' });
  const letters = supposedLayer({ ...draw, legend: 'official', picture });
  expect(letters.value('330110')).toMatchObject({ fill: 'official-yellow', text: '橙→黄' });
});

test('what does not change is drawn as on the official map', () => {
  const official = riskLayer.shapes({ ...draw, areas, kind: 'city' });
  expect(supposedLayer({ ...draw, picture }).value('330105')).toEqual(official.value('330105'));
});
