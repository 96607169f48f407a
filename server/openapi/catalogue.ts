import type * as z from 'zod/mini';
import {
  actionBody,
  alert,
  alertAction,
  alertDetail,
  alertEvent,
  alertLevel,
  alertReason,
  alertState,
  alertTopic,
  evidence,
  verdict,
} from '#contract/alert.ts';
import {
  alertFigure,
  alertLoad,
  alertPriority,
  alertQuality,
  responseStep,
  responseTarget,
  ruleYield,
} from '#contract/alertQuality.ts';
import { boundaries, boundaryLayer } from '#contract/boundary.ts';
import { caseDay, investigation } from '#contract/cases.ts';
import { clinic, clinicLoad, clinicStatus } from '#contract/clinic.ts';
import { densityGrid, grid } from '#contract/density.ts';
import {
  feed,
  feedBucket,
  feedError,
  feedHistory,
  feedRecord,
  missingReporter,
  owner,
} from '#contract/feed.ts';
import { feverVisitDay } from '#contract/feverVisits.ts';
import { liveEvent } from '#contract/liveEvent.ts';
import { problem } from '#contract/problem.ts';
import { basis, provenance } from '#contract/provenance.ts';
import { adcode, position, region, regionLevel } from '#contract/region.ts';
import { riskAssessment, riskClass, riskComparison, riskHistory, riskReason } from '#contract/risk.ts';
import { condition, indicatorId, levelRule, refusedPack, riskPack, riskUnit } from '#contract/riskPack.ts';
import { clock, role, session, user } from '#contract/session.ts';
import { item, siteKind, supplyDay, supplyLevel } from '#contract/supply.ts';
import { localText } from '#contract/text.ts';
import { civilDay, instant } from '#contract/time.ts';
import { alertFields, feedFields, healthFields, supplyFields } from './fieldTexts.ts';

/** How a schema is called and explained in the API description; `fields` explains members by name. */
export type CatalogueEntry = {
  id: string;
  schema: z.core.$ZodType;
  description: string;
  fields?: Record<string, string>;
  example?: unknown;
};

const name = (
  id: string,
  schema: z.core.$ZodType,
  description: string,
  more: Pick<CatalogueEntry, 'fields' | 'example'> = {},
): CatalogueEntry => ({ id, schema, description, ...more });

const common: CatalogueEntry[] = [
  name('LocalText', localText, 'A text for people, in both languages of the product.', {
    example: { zh: '滨江区', en: 'Binjiang' },
  }),
  name('Instant', instant, 'A moment with its offset (RFC 3339). Local time without an offset is refused.', {
    example: '2020-02-03T08:00:00+08:00',
  }),
  name('CivilDay', civilDay, 'A civil day in Asia/Shanghai; it begins and ends at 00:00 +08:00.', {
    example: '2020-02-03',
  }),
  name('Adcode', adcode, 'Administrative code, a string: it has no arithmetic.', { example: '330108' }),
  name('Position', position, 'WGS-84 longitude and latitude in degrees, as in RFC 7946.', {
    example: [120.2, 30.2],
  }),
  name('Basis', basis, 'Where a fact is from. `estimated` and `simulated` are said wherever it is shown.'),
  name('Provenance', provenance, 'The three times of a fact, its feed, and how complete it is.', {
    fields: {
      observedAt: 'End of the period, or the moment, that the fact is about.',
      reportedAt: 'When its owner sent it.',
      receivedAt: 'When this API took it in.',
      reporting: 'Reporters heard (`got`) out of those that should report (`of`).',
    },
  }),
  name('Owner', owner, 'A department and a contact role on duty; never the name of a person.'),
  name('Problem', problem, 'RFC 9457 problem details. Decide by `type`, never by the texts.', {
    fields: {
      type: '`urn:city-brain:problem:<kind>`, see the list of kinds in the documentation.',
      errors: 'For invalid requests: what is wrong with which part, and what to send.',
      retryAfterSeconds: 'When to try again; equals the `Retry-After` header.',
      currentVersion: 'For `precondition-failed`: the version that the record has now.',
    },
  }),
];

const who: CatalogueEntry[] = [
  name('Role', role, '`viewer` sees, `officer` acts in one district, `commander` in the whole city.'),
  name('User', user, 'Who is signed in. Everybody may read the whole city; `scope` limits actions.'),
  name('Clock', clock, 'The API\'s clock: the only "now" of the product.', {
    fields: {
      now: 'True when the answer left.',
      rate: 'API seconds that pass in a real second; 1 in a real city.',
      paused: 'True while the clock stands.',
    },
  }),
  name('Session', session, 'Who asks, what time it is, and which city answers.', {
    fields: {
      device: 'The screen that asked by this name (`X-Device`); it sees and does not act.',
      switchableTo: 'Users that a demonstration may switch to; empty or one in a real city.',
      scenario: 'Set while the facts come from a simulated city, else null.',
      replay:
        'What can be asked for as of a past moment: facts from `from` on, alerts from `alertsFrom` on. Null where no past is kept.',
      epoch: 'Changes when the server lost its state; clients then fetch everything again.',
    },
  }),
];

const places: CatalogueEntry[] = [
  name('RegionLevel', regionLevel, '`zone` is reported beside the districts but has no boundary of its own.'),
  name('Region', region, 'An area with its code, names and the days on which the code was in force.'),
  name('BoundaryLayer', boundaryLayer, 'Which shapes: districts, streets, the neighbourhood, or water.'),
  name('Boundaries', boundaries, 'An RFC 7946 feature collection, WGS-84, with the credit to be shown.', {
    fields: { schematic: 'True while the shapes are drawn by hand and not the official ones.' },
  }),
  name(
    'Grid',
    grid,
    'A fixed grid. Cell i has column `i % columns` (from the west), row `floor(i / columns)` (from the south).',
  ),
];

const health: CatalogueEntry[] = [
  name('FeedError', feedError, 'What was wrong with a delivery, in words, and how many facts were refused.'),
  name('MissingReporter', missingReporter, 'A clinic, site or department that is not up to date.'),
  name('Feed', feed, 'A flow of facts from one department.', { fields: feedFields.feed }),
  name('FeedBucket', feedBucket, 'The reporters of a feed in one stretch of time; four parts of `due`.', {
    fields: feedFields.bucket,
  }),
  name('FeedRecord', feedRecord, 'How one feed kept its cadence.', { fields: feedFields.record }),
  name('FeedHistory', feedHistory, 'How all feeds kept their cadence.'),
  name('Investigation', investigation, 'What contact tracing found about the cases of a region.'),
  name('CaseDay', caseDay, 'Confirmed cases of one region at the end of one day.', {
    fields: healthFields.caseDay,
  }),
  name('ClinicStatus', clinicStatus, '`no-report` is said by the API when the own report is overdue.'),
  name('ClinicLoad', clinicLoad, 'The load of a clinic at one moment.'),
  name('Clinic', clinic, 'A fever clinic with its last known load.', { fields: healthFields.clinic }),
  name('FeverVisitDay', feverVisitDay, 'Fever-clinic visits of one region or clinic in one civil day.', {
    fields: healthFields.feverVisitDay,
  }),
  name(
    'DensityGrid',
    densityGrid,
    'Counts per grid cell, never persons: fever visits of the week up to `day`.',
    {
      fields: {
        index: 'Cells with a count, ascending; all others are zero.',
        count: '`count[i]` belongs to `index[i]`.',
      },
    },
  ),
  name(
    'RiskClass',
    riskClass,
    'Class 1 (lowest) to 5; null is "cannot say", never to be drawn as the lowest.',
  ),
  name('RiskReason', riskReason, 'One figure with its threshold, in words too.'),
  name('RiskAssessment', riskAssessment, 'The risk of one area under one rule pack, with its reasons.', {
    fields: healthFields.risk,
  }),
  name('RiskUnit', riskUnit, 'The kind of area that rules are made for.'),
  name('RiskIndicator', indicatorId, 'A figure that rules look at. Shares are 0 to 1.'),
  name('RiskCondition', condition, 'A figure held against a threshold.'),
  name(
    'RiskLevelRule',
    levelRule,
    'The level that holds when all conditions are met; the highest met counts.',
  ),
  name(
    'RiskPack',
    riskPack,
    'A dated, versioned set of rules for the risk of an area, complete as it is applied.',
  ),
  name('RefusedPack', refusedPack, 'A file that could not be used as a rule pack: where and why.'),
  name('RiskComparison', riskComparison, 'One area on one day under every pack, in the order of the packs.', {
    fields: healthFields.riskComparison,
  }),
  name(
    'RiskHistory',
    riskHistory,
    'Classes by area and day: `levels[i]` and `basis[i]` belong to `days[i]`.',
  ),
];

const work: CatalogueEntry[] = [
  name('AlertLevel', alertLevel, 'Warning level 1 (I, red, gravest) to 4 (IV, blue).'),
  name('AlertState', alertState, 'Where an alert stands in its life.'),
  name('AlertTopic', alertTopic, 'What an alert is about.'),
  name('AlertReason', alertReason, 'A figure, what was expected, and both in words.'),
  name('AlertEvidence', evidence, 'The records behind an alert.'),
  name('Verdict', verdict, 'What a signal turned out to be.'),
  name('Alert', alert, 'One alert per place, rule and episode.', { fields: alertFields.alert }),
  name('AlertAction', alertAction, 'A step that a person takes.'),
  name('AlertEvent', alertEvent, "One line of an alert's life."),
  name('AlertDetail', alertDetail, 'An alert with its timeline and the actions open to this user.', {
    fields: { ...alertFields.alert, ...alertFields.detail },
  }),
  name('ActionBody', actionBody, 'What a person says when taking a step.', {
    fields: alertFields.body,
    example: { note: '已电话核实，安排复查。' },
  }),
  name('AlertFigure', alertFigure, 'A figure of the alert quality by name, to ask for the alerts behind it.'),
  name('AlertQuality', alertQuality, 'What became of the alerts raised in a period.', {
    fields: alertFields.quality,
  }),
  name('ResponseStep', responseStep, 'What a response target measures.'),
  name('ResponseTarget', responseTarget, 'One of the Sphere 2018 targets, met or not.', {
    fields: alertFields.target,
  }),
  name('RuleYield', ruleYield, 'What the alerts of one rule turned out to be.', {
    fields: alertFields.yield,
  }),
  name('AlertPriority', alertPriority, 'ISA-18.2 priority: high is level 1, medium 2, low 3 and 4.'),
  name('AlertLoad', alertLoad, 'How heavily alerts weigh on those who answer them (ISA-18.2).', {
    fields: alertFields.load,
  }),
  name('Item', item, 'A kind of goods with its unit.'),
  name('SiteKind', siteKind, 'What kind of place holds the stock.'),
  name('SupplyLevel', supplyLevel, 'One item at one site, or at all sites of a district together.', {
    fields: supplyFields.level,
  }),
  name('SupplyDay', supplyDay, 'One day of one item. `used` is opening - closing + received.'),
  name('LiveEvent', liveEvent, 'The `data` of one server-sent event; its `event:` line repeats the `type`.'),
];

/** Every named schema of the API description. Names live here, not in the contract, so that no browser loads them. */
export const catalogue: readonly CatalogueEntry[] = [...common, ...who, ...places, ...health, ...work];
