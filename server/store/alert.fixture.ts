import { noEpisode } from '#model/episode.ts';
import { morning } from '../city.fixture.ts';
import { toInstant } from '../instant.ts';
import type { AlertRecord } from './store.ts';

/** An alert raised at `morning`, and at its first version unless said otherwise. */
export function makeAlert(id: string, version = 1): AlertRecord {
  const place = { adcode: '330108', name: { zh: '滨江区', en: 'Binjiang' }, level: 'district' as const };
  return {
    alert: {
      id,
      topic: 'fever-clinic',
      rule: 'fever-visits-ears',
      level: 2,
      state: 'active',
      title: { zh: '就诊异常', en: 'Visits unusual' },
      place,
      district: '330108',
      reasons: [],
      evidence: {},
      raisedAt: toInstant(morning),
      updatedAt: toInstant(morning),
      dueAt: null,
      owner: null,
      acknowledged: null,
      verdict: null,
      outcome: null,
      cleared: false,
      version,
      provenance: null,
    },
    timeline: [],
    episode: { key: `rule|${id}`, state: noEpisode, period: '' },
    ordinal: 1,
    stepSince: morning,
    shelvedUntil: null,
  };
}
