import type { LocalText } from '#contract/text.ts';
import { texts } from './scenarioTexts.ts';
import type { Outage } from './outages.ts';

export type ScenarioId =
  | 'hangzhou-2020'
  | 'quiet-week'
  | 'clinic-cluster'
  | 'supply-crunch'
  | 'feed-outage'
  | 'alert-flood'
  | 'api-down'
  | 'slow-line'
  | 'large-city'
  | 'megacity';

export type Scale = {
  /** Null: the streets of the geography as they are. */
  streets: number | null;
  clinics: number;
  visitsPer100kPerDay: number;
  /** Hospitals and depots, in all. */
  sites: number;
  suppliers: number;
  grid: { columns: number; rows: number };
  /**
   * How much of the past is told at the start. The clinics' two weeks are for replay, and for a week of their feed's history.
   * Nine days of `supplierDays` and `inboundDays` fill a week of their feeds' history from its first day on.
   */
  history: {
    statusHours: number;
    densityDays: number;
    streetCaseDays: number;
    stockDays: number;
    supplierDays: number;
    inboundDays: number;
  };
};

/** What is made of the past before somebody looks. */
export type Past = {
  /** Days before the start whose signals are judged; for stock and clinic loads as well in the last `allDays`. */
  judgedDays: number;
  allDays: number;
  /**
   * Whether a start later than the scenario's own has these days before the scenario's own start, and all since: so that what
   * came between can be replayed with its alerts. A megacity would take minutes.
   */
  sinceOwnStart: boolean;
  /** Whether the city's staff dealt with its alerts; else all of them wait for the first visitor. */
  staffed: boolean;
};

export type Scenario = {
  id: ScenarioId;
  title: LocalText;
  note: LocalText;
  start: string;
  /** Simulated seconds a second. */
  defaultRate: number;
  scale: Scale;
  /** `planted`: the outbreak of clinic-cluster beside those of early 2020. */
  clusters: 'hangzhou-2020' | 'planted';
  /** Share of the stock lines that are chronically short. */
  scarcity: number;
  supplies: 'usual' | 'crunch' | 'flood' | 'stress';
  clinics: 'usual' | 'flood' | 'stress';
  outages: Outage[];
  api: 'up' | 'down' | 'slow';
  past: Past;
};

const cityScale: Scale = {
  streets: null,
  clinics: 48,
  visitsPer100kPerDay: 25,
  sites: 32,
  suppliers: 150,
  grid: { columns: 90, rows: 56 },
  history: {
    statusHours: 336,
    densityDays: 28,
    streetCaseDays: 40,
    stockDays: 31,
    supplierDays: 9,
    inboundDays: 9,
  },
};

/** Between the city and the megacity in everything, so that what grows faster than its city can be seen. */
const largeScale: Scale = {
  streets: 950,
  clinics: 125,
  visitsPer100kPerDay: 65,
  sites: 70,
  suppliers: 750,
  grid: { columns: 200, rows: 126 },
  history: {
    statusHours: 120,
    densityDays: 16,
    streetCaseDays: 25,
    stockDays: 40,
    supplierDays: 9,
    inboundDays: 9,
  },
};

/** Clinic loads, suppliers and shipments are told of two or three days only: a week of them would cost a third of its start. */
const megaScale: Scale = {
  streets: 4000,
  clinics: 400,
  visitsPer100kPerDay: 200,
  sites: 200,
  suppliers: 3000,
  grid: { columns: 400, rows: 250 },
  history: {
    statusHours: 48,
    densityDays: 9,
    streetCaseDays: 15,
    stockDays: 58,
    supplierDays: 3,
    inboundDays: 2,
  },
};

const february = '2020-02-03T08:00:00+08:00';
/** A Monday without new cases for weeks: the published totals still hold, so nothing contradicts them. */
const may = '2020-05-11T08:00:00+08:00';

const usual: Omit<Scenario, 'id' | 'title' | 'note'> = {
  start: february,
  defaultRate: 360,
  scale: cityScale,
  clusters: 'hangzhou-2020',
  scarcity: 0.05,
  supplies: 'usual',
  clinics: 'usual',
  outages: [],
  api: 'up',
  past: { judgedDays: 14, allDays: 7, sinceOwnStart: true, staffed: true },
};

/** Hours after the start, and again on every following day, so that a later visitor sees them too. */
const outages: Outage[] = [
  { feed: 'clinic-status', kind: 'silent', fromHour: 0.5, toHour: 6.5 },
  { feed: 'cases', kind: 'late', fromHour: 1, toHour: 2, byHours: 6 },
  { feed: 'stock', kind: 'garbage', fromHour: 0.25, toHour: 2 },
  { feed: 'fever-visits', kind: 'late', fromHour: 0.5, toHour: 2, byHours: 5 },
  { feed: 'inbound', kind: 'garbage', fromHour: 4, toHour: 5 },
  { feed: 'inbound', kind: 'late', fromHour: 6, toHour: 9, byHours: 7 },
  { feed: 'density', kind: 'silent', fromHour: 0, toHour: 13 },
];

const changes: Record<ScenarioId, Partial<typeof usual>> = {
  'hangzhou-2020': {},
  'quiet-week': { start: may, scarcity: 0 },
  'clinic-cluster': { start: may, clusters: 'planted', scarcity: 0 },
  'supply-crunch': { supplies: 'crunch' },
  'feed-outage': { outages },
  'alert-flood': { supplies: 'flood', clinics: 'flood' },
  'api-down': { api: 'down' },
  'slow-line': { api: 'slow' },
  'large-city': {
    scale: largeScale,
    supplies: 'stress',
    clinics: 'stress',
    past: { judgedDays: 36, allDays: 36, sinceOwnStart: false, staffed: true },
  },
  megacity: {
    scale: megaScale,
    supplies: 'stress',
    clinics: 'stress',
    // Long enough for ten thousand alerts.
    past: { judgedDays: 52, allDays: 52, sinceOwnStart: false, staffed: true },
  },
};

export const scenarioIds = Object.keys(changes) as ScenarioId[];

const isScenarioId = (id: string): id is ScenarioId => Object.hasOwn(changes, id);

/** The scenario of this id; throws an error that lists the known ones. */
export function scenarioOf(id: string): Scenario {
  if (!isScenarioId(id)) {
    throw new Error(`Unknown scenario "${id}". Known: ${scenarioIds.join(', ')}.`);
  }
  return { id, ...texts[id], ...usual, ...changes[id] };
}
