/** Explanations of members of schemas about feeds, by member name. */
export const feedFields = {
  feed: {
    cadenceSeconds: 'Late after 1.5 times this, stale after 3 times.',
    lastObservedAt: 'Time of the newest good fact; null if there never was one.',
    reporting: 'Reporters whose newest expected fact has arrived, out of all.',
    missing: 'Who of the others is missing: the longest silent first, at most 20.',
    blocks: 'Pictures, figures and rules that rest on it.',
    errors: 'Newest first, at most 20.',
  },
  bucket: {
    due: 'Reporters whose first round is over; 0 before anything of the feed was ever received.',
    got: 'Up to date all the time.',
    late: 'Late within it, but what was missing came afterwards.',
    rejected: 'Sent something of which every fact was refused.',
    silent: 'Late, and nothing came for it.',
  },
  record: {
    bucketSeconds: 'The cadence, an hour at least. The last bucket ends at `to`.',
    availability: 'Share of the time, over all reporters, in which the newest figure was in time.',
    buckets: 'Oldest first.',
  },
} satisfies Record<string, Record<string, string>>;

/** Explanations of members of health schemas, by member name. */
export const healthFields = {
  caseDay: {
    cumulativeConfirmed: 'May fall: a correction.',
    newConfirmed: 'Null where yesterday is unknown or the total was corrected downwards; never negative.',
  },
  clinic: {
    adcode: 'The district.',
    load: 'The last load heard, kept and aged when the clinic falls silent. Null if never heard.',
  },
  feverVisitDay: {
    clinic: 'Null: all clinics of the region together.',
    visits: 'Counted by those that reported; null if nobody did. A clinic that did not report is not a zero.',
    positives: 'Positive tests among the visits.',
  },
  risk: {
    asOf: 'The last day that it rests on.',
    wouldFall: 'What would lower the class, and on which day at the earliest.',
    values: 'Every figure that the pack looks at; null = missing. With them a client can judge anew.',
    missing: 'Figures that were not there.',
    provisional:
      "Drawn hatched. True if the area's own case figures are simulated, or those of the day have not come in for it (for today: are late). Estimated splits and simulated findings are said by `provenance.basis` alone.",
  },
  riskComparison: {
    asOf: 'The day compared.',
    rows: '`inForce`: the pack was in force on that day. `covered`: it judges areas of this kind.',
  },
} satisfies Record<string, Record<string, string>>;

/** Explanations of members of alert schemas. */
export const alertFields = {
  alert: {
    rule: 'Id of the rule that raised it.',
    district: "The district whose staff answer for it; the city's code where no single district does.",
    dueAt: 'The next step is due by then; null when nothing is due.',
    owner: 'Who answers for it; null: nobody yet.',
    cleared: 'The signal itself is gone; the case stays open until somebody closes it.',
    version: 'Counts up with every change; the `ETag` is `"<version>"`.',
  },
  detail: { timeline: 'Oldest first.', allowed: 'Actions that this user may take now.' },
  quality: {
    from: 'Not before the first alert there is: nothing was judged before it.',
    district: 'Null: the whole city.',
  },
  target: {
    target: 'Share asked for, 0 to 1.',
    pending: 'Open and not yet due: not counted.',
    share: 'met / (met + missed); null while nothing was due.',
    medianHours: 'Of what was done, in time or late.',
  },
  yield: {
    unjudged: 'Over, and nobody said what it was.',
    open: 'Still open without a verdict.',
    trueShare:
      'Share of the judged that were true, with its 95 % Wilson interval; null while none is judged.',
  },
  load: {
    busiest: 'The ten minutes that brought the most, by their end.',
    floods: 'Ten or more in ten minutes, until fewer than five.',
    standing: 'Signals that have stood for more than 24 hours.',
    chattering: 'Places whose alert of one rule changed its level three times or more within seven periods.',
    mix: 'Alerts by priority beside the shares of a well-chosen set.',
    worst: 'Rules by number of alerts, the most first.',
  },
  body: {
    note: 'Required for every action: what was seen, decided or done.',
    owner: '`assign`: the department that takes it on.',
    verdict: '`verify`, `judge`: what the signal turned out to be.',
    until: '`shelve`: until when; at most 12 hours ahead.',
  },
} satisfies Record<string, Record<string, string>>;

/** Explanations of members of supply schemas. */
export const supplyFields = {
  level: {
    site: 'Null: all sites of the district together.',
    onHand: 'Usable stock: expired and quarantined goods are not in it.',
    burnPerDay: 'Units a day over the last 7 reported days; null where unknown.',
    coverDays: 'onHand / burnPerDay.',
    coverWithInboundDays: 'Cover with the inbound goods counted in.',
    reorderPoint: 'Lead-time demand plus safety stock, units.',
    stockout: 'Expected day of stock-out with an 80 % interval; null where nothing is used.',
    alarm: 'Gravest level of its supply rules, 0 for none.',
  },
} satisfies Record<string, Record<string, string>>;
