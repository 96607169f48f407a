import type { EndpointId } from '#contract/endpoints.ts';

type OperationText = { tag: string; summary: string; description: string };

const operation = (tag: string, summary: string, description: string): OperationText => ({
  tag,
  summary,
  description,
});

/** What each operation answers, in words. */
export const operations: Record<EndpointId, OperationText> = {
  session: operation('Session', 'Who, when, where', 'User, clock and city. The clock is the only "now".'),
  regions: operation('Places', 'Areas of the city', 'City, districts, zones and streets, ordered by code.'),
  boundaries: operation('Places', 'Shapes of a layer', 'One GeoJSON feature collection; `id` is the adcode.'),
  feeds: operation('Feeds', 'Every flow of facts', 'Owner, cadence, last good fact and errors of each feed.'),
  feedHistory: operation(
    'Feeds',
    'How the feeds kept their cadence',
    'The last `days` days up to now, 7 where absent and 31 at most, in buckets of the cadence.',
  ),
  cases: operation(
    'Health',
    'Confirmed cases by day',
    'By region and day; days without a figure are left out. Districts where `level` and `region` are absent.',
  ),
  riskPacks: operation(
    'Risk',
    'Rule packs',
    'The packs that can be chosen, whole; the first is the default. `refused` names the files that are not used.',
  ),
  risk: operation('Risk', 'Risk with its reasons', 'One assessment an area under one pack, of one day.'),
  riskComparison: operation(
    'Risk',
    'One area under every pack',
    'The same area and day under each pack, whether or not the pack was in force then.',
  ),
  riskHistory: operation('Risk', 'Risk classes over time', 'Classes alone, for a map with a time bar.'),
  clinics: operation('Health', 'Fever clinics now', 'Status and last load of each clinic.'),
  feverVisits: operation(
    'Health',
    'Fever visits by day',
    'Summed over the clinics of a city, district or street, or of one clinic.',
  ),
  density: operation(
    'Health',
    'Fever visits by grid cell',
    'Counts on a fixed grid, the newest or of one day.',
  ),
  alerts: operation(
    'Alerts',
    'Alerts, the pressing first',
    'Unowned or overdue first, then by level and age. A cursor keeps the order of its first page.',
  ),
  alert: operation('Alerts', 'One alert', 'With its timeline and the actions open to this user.'),
  alertAction: operation(
    'Alerts',
    'Take a step',
    'Acknowledge, assign, verify, act, close, shelve or judge. Once per `Idempotency-Key`, on the version in `If-Match`.',
  ),
  alertQuality: operation(
    'Alerts',
    'How good the alerts are',
    'Yield of each rule, response targets and alert load of the alerts raised in the last `days`, 7 where absent.',
  ),
  alertsBehind: operation(
    'Alerts',
    'The alerts behind a figure',
    'Those that one figure of the quality counts, over the same `days` and `district`; the newest first.',
  ),
  items: operation('Supplies', 'Kinds of goods', 'Every item with its unit.'),
  supplies: operation('Supplies', 'Supply levels now', 'By district, or by site with `by=site`.'),
  supplyHistory: operation('Supplies', 'Days of one item', 'Of a site, a district or the whole city.'),
};

export const tags = [
  { name: 'Session', description: 'Who asks, the clock, and the live stream.' },
  { name: 'Places', description: 'Areas and their shapes.' },
  { name: 'Feeds', description: 'Where facts come from, and how well.' },
  { name: 'Health', description: 'Cases, clinics, visits, density.' },
  { name: 'Risk', description: 'Risk classes and the rules behind them.' },
  { name: 'Alerts', description: 'Signals, owners, actions, outcomes.' },
  { name: 'Supplies', description: 'Stock, burn, cover, inbound.' },
];

/** Parameters mean the same wherever they appear. */
export const parameters: Record<string, string> = {
  cursor: 'The `next` of the page before, unchanged.',
  limit: 'Rows a page, 1 to 1000; 200 where absent.',
  at: 'The moment looked at; now where absent. Never in the future, never before `replay.from` of the session.',
  known:
    'What counts as known at `at`: what had been received up to this moment; `now`: everything received since. `at` itself where absent.',
  to: 'Last day, today where absent; never after today.',
  days: 'How many days up to and including `to`, 1 to 400; 28 where absent.',
  day: 'The day asked for; the newest where absent.',
  level: 'Kind of area; for alerts the warning level 1 to 4.',
  parent: 'Only areas directly in this one.',
  feed: 'One feed by its id.',
  region: 'Only this area, or with `level` the areas in it.',
  within: 'Only this area and what lies in it.',
  district: "Only this district; the city's own code means all.",
  pack: 'Id of a rule pack; the default pack where absent.',
  status: 'Only clinics of this status.',
  clinic: 'One clinic by its id.',
  state: 'Only alerts in this state.',
  open: '`true`: only alerts that still want something from somebody.',
  topic: 'Only alerts about this.',
  figure: 'Name of a figure of the alert quality, e.g. `false:supply-cover` or `missed:verified`.',
  unowned: '`true`: only open alerts without an owner.',
  overdue: '`true`: only open alerts past their due time.',
  by: 'One row per district and item, or per site and item.',
  item: 'Id of an item.',
  site: 'Id of a site.',
  id: 'Id of the alert.',
  action: 'The step to take.',
  layer: 'Which shapes.',
};
