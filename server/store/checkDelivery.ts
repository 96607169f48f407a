import { delivery as deliverySchema, fact as factSchema } from '#contract/fact.ts';
import type { Delivery, Fact } from '#contract/fact.ts';
import type { LocalText } from '#contract/text.ts';
import { dayOf, startOfDay } from '#model/civilDay.ts';
import { freshness } from '#model/freshness.ts';
import type { RegisterIndex } from '../registerIndex.ts';
import { spanInWords } from '../instant.ts';
import { reporterName } from '../reporterName.ts';
import { entityOf } from './entityOf.ts';
import { faultInWords, faults } from './faults.ts';
import type { CheckedDelivery, Entry, FeedError, Receipt } from './store.ts';

const realDays = new Set<string>();

function isRealDay(day: string): boolean {
  if (realDays.has(day)) return true;
  try {
    startOfDay(day);
    realDays.add(day);
    return true;
  } catch {
    return false;
  }
}

/** What the schemas cannot know: whether place, clinic, site and item exist, and whether the day has begun. */
function faultOf(fact: Fact, received: number, registers: RegisterIndex): LocalText | null {
  if ('day' in fact) {
    if (!isRealDay(fact.day)) return faults.unrealDay;
    if (fact.day > dayOf(received)) return faults.futureDay;
  }
  if ('adcode' in fact && !registers.region.has(fact.adcode)) return faults.unknownRegion;
  if ('clinic' in fact && !registers.clinic.has(fact.clinic)) return faults.unknownClinic;
  if ('site' in fact && !registers.site.has(fact.site)) return faults.unknownSite;
  if ('item' in fact && !registers.item.has(fact.item)) return faults.unknownItem;
  if (fact.kind === 'visits' && fact.positives > fact.visits) return faults.morePositivesThanVisits;
  if (fact.kind === 'density') return faultOfDensity(fact, registers);
  return null;
}

function faultOfDensity(fact: Extract<Fact, { kind: 'density' }>, { grid }: RegisterIndex): LocalText | null {
  const cells = grid.columns * grid.rows;
  const inGrid = fact.index.every((cell) => cell >= 0 && cell < cells);
  return inGrid && fact.index.length === fact.count.length ? null : faults.outsideGrid;
}

function checkFact(value: unknown, receipt: Receipt, registers: RegisterIndex): Entry | LocalText {
  const parsed = factSchema.safeParse(value);
  if (!parsed.success) return faultInWords(parsed.error.issues[0]);
  const fault = faultOf(parsed.data, receipt.received, registers);
  if (fault) return fault;
  return { ...entityOf(parsed.data, receipt.observed), version: { fact: parsed.data, receipt } };
}

const isEntry = (checked: Entry | LocalText): checked is Entry => 'version' in checked;

function receiptOf({ feed, reporter, observedAt, reportedAt, receivedAt }: Delivery): Receipt {
  const observed = Date.parse(observedAt);
  return { feed, reporter, observedAt, reportedAt, receivedAt, observed, received: Date.parse(receivedAt) };
}

/** Who sent it, in words; the id itself for one that the feed's register does not name. */
function senderOf({ feed, reporter }: Receipt, registers: RegisterIndex): LocalText {
  const entry = registers.feed.get(feed);
  const known = entry?.reporters.includes(reporter);
  return entry && known ? reporterName(registers, reporter, entry) : { zh: reporter, en: reporter };
}

type Refusal = { receipt: Receipt; refused: readonly LocalText[]; of: number; registers: RegisterIndex };

function rejection({ receipt, refused, of, registers }: Refusal): FeedError | null {
  const [first] = refused;
  if (!first) return null;
  const sender = senderOf(receipt, registers);
  const detail = {
    zh: `${sender.zh}：拒收 ${refused.length}/${of} 条。首条：${first.zh}`,
    en: `${sender.en}: ${refused.length} of ${of} facts refused. First: ${first.en}`,
  };
  return { at: receipt.receivedAt, code: 'rejected', detail, rejected: refused.length };
}

/** A delivery is late where the figure it brings would count as late at its arrival: after 1.5 cadences. */
function lateness(receipt: Receipt, registers: RegisterIndex) {
  const { feed, observed, received, receivedAt } = receipt;
  const cadenceMs = (registers.feed.get(feed)?.cadenceSeconds ?? Infinity) * 1000;
  if (freshness({ observedAt: observed, cadenceMs, now: received }).kind === 'fresh') return null;
  const sender = senderOf(receipt, registers);
  const [after, due] = [spanInWords(received - observed), spanInWords(cadenceMs)];
  const detail = {
    zh: `${sender.zh}：数据所述时点过去 ${after.zh}后才收到，应每 ${due.zh}一报。`,
    en: `${sender.en}: came ${after.en} after the time it is about; due every ${due.en}.`,
  };
  return { at: receivedAt, code: 'late', detail, rejected: 0 };
}

/**
 * Checks a delivery fact by fact: the good ones are kept, the bad ones counted and put in words as one feed error; lateness is another.
 * Null for something that is no delivery at all or names a feed that nobody registered.
 */
export function checkDelivery(value: unknown, registers: RegisterIndex): CheckedDelivery | null {
  const parsed = deliverySchema.safeParse(value);
  if (!parsed.success || !registers.feed.has(parsed.data.feed)) return null;
  const receipt = receiptOf(parsed.data);
  if (Number.isNaN(receipt.observed) || Number.isNaN(receipt.received)) return null;
  const checked = parsed.data.facts.map((fact) => checkFact(fact, receipt, registers));
  const entries = checked.filter(isEntry);
  const refused = checked.filter((each): each is LocalText => !isEntry(each));
  const errors = [
    rejection({ receipt, refused, of: checked.length, registers }),
    lateness(receipt, registers),
  ];
  return { receipt, entries, errors: errors.flatMap((error) => error ?? []) };
}
