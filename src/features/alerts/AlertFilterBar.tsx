import { alertTopic } from '#contract/alert.ts';
import type { AlertTopic } from '#contract/alert.ts';
import { count } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import { Select } from '#ui/Select.tsx';
import { TextField } from '#ui/TextField.tsx';
import type { AlertFilter } from './alertFilter.ts';
import styles from './AlertQueue.module.css';
import { alertDeskText } from './deskText.ts';

type Props = {
  filter: AlertFilter;
  onFilter: (change: AlertFilter, how: 'push' | 'replace') => void;
  shown: number;
  of: number;
  /** What is shown and counted is still that of the filter before. */
  pending?: boolean;
  /** Somebody is about to choose or to type. */
  onFocus?: () => void;
};

type Level = NonNullable<AlertFilter['level']>;
const levels: Level[] = ['1', '2', '3', '4'];

/** Topic, level and words to look for; what they leave is said beside them. */
export function AlertFilterBar({ filter, onFilter, shown, of, pending = false, onFocus }: Props) {
  const text = useText(alertDeskText);
  const lang = useLang();
  return (
    <div className={styles.filters} onFocus={onFocus}>
      <Select<AlertTopic | ''>
        label={text.topic}
        labelHidden
        value={filter.topic ?? ''}
        options={[
          { value: '', label: text.allTopics },
          ...alertTopic.options.map((topic) => ({ value: topic, label: text[topic] })),
        ]}
        onChange={(topic) => onFilter({ topic: topic === '' ? undefined : topic }, 'push')}
      />
      <Select<Level | ''>
        label={text.level}
        labelHidden
        value={filter.level ?? ''}
        options={[
          { value: '', label: text.allLevels },
          ...levels.map((level) => ({ value: level, label: text[`roman${level}`] })),
        ]}
        onChange={(level) => onFilter({ level: level === '' ? undefined : level }, 'push')}
      />
      <TextField
        label={text.find}
        labelHidden
        type="search"
        placeholder={text.findHint}
        maxLength={200}
        value={filter.find ?? ''}
        onChange={(find) => onFilter({ find: find === '' ? undefined : find }, 'replace')}
      />
      <span className={styles.shown} aria-live="polite" aria-busy={pending}>
        {text.shown(count(shown, lang), count(of, lang))}
      </span>
    </div>
  );
}
