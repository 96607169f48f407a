import type { Alert } from '#contract/alert.ts';
import { usePageClock } from '#ui/clock.ts';
import { clock, count, isoDay } from '#ui/format.ts';
import { isOpen } from '#model/alerts/lifecycle.ts';
import { textOf, useLang } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { Column } from '#ui/table/column.ts';
import styles from './AlertQueue.module.css';
import { AlertLevelMark } from './AlertLevelMark.tsx';
import { isOverdue, isUnowned } from './alertUrgency.ts';
import { dueWords, momentWords, ownerWords } from './alertWords.ts';
import type { QueueRow } from './queueRows.ts';
import { alertDeskText } from './deskText.ts';

const stamp = (at: string): string => `${isoDay(Date.parse(at))} ${clock(Date.parse(at))}`;

/** The columns of the queue: sorted by what they mean (level, moment), exported as full words and dates. They do not know
 * the time, for a table whose columns change is put together anew: the cells that do read the clock themselves. */
export function alertColumns(lang: Lang): Column<QueueRow>[] {
  const text = textOf(alertDeskText, lang);
  const stateWords = ({ state, cleared }: Alert) =>
    cleared && isOpen(state) ? text.stateCleared(text[state]) : text[state];
  const roman = (level: number) => [text.roman1, text.roman2, text.roman3, text.roman4][level - 1] ?? '';
  return [
    {
      id: 'level',
      header: text.level,
      value: ({ level }) => level,
      cell: (alert) => <AlertLevelMark alert={alert} name={roman(alert.level)} />,
      csv: ({ level }) => roman(level),
    },
    { id: 'place', header: text.place, value: ({ place }) => place.name[lang] },
    {
      id: 'what',
      header: text.what,
      value: ({ title, alike }) =>
        alike === undefined ? title[lang] : text.alike(title[lang], count(alike, lang)),
      rowHeader: true,
    },
    {
      id: 'since',
      header: text.sinceColumn,
      value: ({ raisedAt }) => Date.parse(raisedAt),
      cell: ({ raisedAt }) => <Since raisedAt={raisedAt} />,
      csv: ({ raisedAt }) => stamp(raisedAt),
    },
    {
      id: 'due',
      header: text.due,
      value: ({ dueAt }) => (dueAt === null ? null : Date.parse(dueAt)),
      cell: (alert) => <Due alert={alert} />,
      csv: ({ dueAt }) => (dueAt === null ? null : stamp(dueAt)),
    },
    {
      id: 'owner',
      header: text.owner,
      value: ({ owner }) => (owner ? ownerWords(owner, lang) : null),
      cell: (alert) => (
        <span className={styles.cell} data-loud={isUnowned(alert) || undefined}>
          {ownerWords(alert.owner, lang)}
        </span>
      ),
    },
    {
      id: 'state',
      header: text.state,
      value: ({ state }) => states.indexOf(state),
      cell: stateWords,
      csv: stateWords,
    },
  ];
}

function Since({ raisedAt }: Pick<Alert, 'raisedAt'>) {
  return momentWords(raisedAt, useLang(), usePageClock().now);
}

function Due({ alert }: { alert: QueueRow }) {
  const lang = useLang();
  const { now } = usePageClock();
  return (
    <span className={`${styles.cell} ${styles.moment}`} data-loud={isOverdue(alert, now) || undefined}>
      {dueWords(alert, lang, now)}
    </span>
  );
}

/** In the order of an alert's life. */
const states: Alert['state'][] = [
  'active',
  'acknowledged',
  'assigned',
  'verified',
  'acting',
  'shelved',
  'closed',
  'lapsed',
];
