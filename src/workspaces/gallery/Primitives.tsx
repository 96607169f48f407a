import { useState } from 'react';
import type { ReactNode } from 'react';
import { AlertBadge } from '#ui/AlertBadge.tsx';
import { BasisBadge } from '#ui/BasisBadge.tsx';
import { Button } from '#ui/Button.tsx';
import { CoverBar } from '#ui/CoverBar.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Figure } from '#ui/Figure.tsx';
import { change, count } from '#ui/format.ts';
import { FreshnessMark } from '#ui/FreshnessMark.tsx';
import type { Freshness } from '#ui/freshness.ts';
import { useLang, useText } from '#ui/lang.ts';
import { Legend } from '#ui/Legend.tsx';
import { Notice } from '#ui/Notice.tsx';
import { RiskChip } from '#ui/RiskChip.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { Select } from '#ui/Select.tsx';
import { Spark } from '#ui/Spark.tsx';
import { Tabs } from '#ui/Tabs.tsx';
import { TextField } from '#ui/TextField.tsx';
import { TimeBar } from '#ui/TimeBar.tsx';
import { Toasts, toast } from '#ui/Toasts.tsx';
import styles from './Gallery.module.css';
import { LongChart } from './LongChart.tsx';
import { galleryText } from './text.ts';

const at = Date.parse('2020-02-03T08:00:00+08:00');
const hour = 3_600_000;
const ages: Freshness[] = [
  { kind: 'fresh', observedAt: at },
  { kind: 'late', observedAt: at - 2 * hour, ageMs: 2 * hour },
  { kind: 'stale', observedAt: at - 5 * hour, ageMs: 5 * hour },
  { kind: 'lost', since: at, observedAt: at - hour },
  { kind: 'partial', got: 46, of: 48, observedAt: at },
];
const levels = [1, 2, 3, 4] as const;
const classes = [1, 2, 3, 4, 5, null] as const;
const visits = [60, 64, 71, null, 66, 80, 137];
const days = ['2020-02-01', '2020-02-02', '2020-02-03'];

function Shelf({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      <div className={styles.primitive}>{children}</div>
    </section>
  );
}

/** The kit's small parts, each in its own states. */
export function Primitives() {
  return (
    <>
      <Marks />
      <Figures />
      <Inputs />
    </>
  );
}

function Marks() {
  const text = useText(galleryText);
  return (
    <>
      <Shelf name="AlertBadge">
        {levels.map((level) => (
          <AlertBadge key={level} level={level} pulsing={level === 1}>
            {text.alert}
          </AlertBadge>
        ))}
      </Shelf>
      <Shelf name="RiskChip">
        {classes.map((riskClass) => (
          <RiskChip
            key={riskClass}
            riskClass={riskClass}
            label={text.district}
            provisional={riskClass === 4}
          />
        ))}
      </Shelf>
      <Shelf name="FreshnessMark">
        {ages.map((freshness) => (
          <FreshnessMark key={freshness.kind} freshness={freshness} />
        ))}
      </Shelf>
      <Shelf name="BasisBadge">
        {(['reported', 'published', 'estimated', 'simulated'] as const).map((basis) => (
          <BasisBadge key={basis} basis={basis} />
        ))}
      </Shelf>
      <Shelf name="Legend">
        <Legend
          items={[
            { mark: '5', label: text.sample, fill: 'risk-5', ink: 'risk-ink-5' },
            { mark: '4', label: text.hatch, fill: 'risk-4', ink: 'risk-ink-4', pattern: 'hatch' },
            { mark: '—', label: text.dots, pattern: 'dots' },
          ]}
        />
      </Shelf>
    </>
  );
}

function Figures() {
  const text = useText(galleryText);
  const lang = useLang();
  return (
    <>
      <Shelf name="Figure">
        {ages.map((freshness) => (
          <Figure
            key={freshness.kind}
            label={text.figure}
            value={count(137, lang)}
            unit={text.unit}
            change={change(0.12, text.against, lang)}
            expected={{ low: '60', high: '95', position: 'above', breach: 2 }}
            basis="simulated"
            freshness={freshness}
          />
        ))}
      </Shelf>
      <Shelf name="CoverBar">
        {[0, 2.1, 9, 30, null].map((value) => (
          <div key={value} className={styles.bar}>
            <CoverBar
              label={text.district}
              value={value}
              valueText={value === null ? '—' : text.days(String(value))}
              max={15}
              safety={5}
              safetyText={text.days('5')}
              breach={value !== null && value < 5 ? 2 : null}
            />
          </div>
        ))}
      </Shelf>
      <Shelf name="Spark">
        <Spark
          values={visits}
          band={visits.map(() => ({ low: 55, high: 95 }))}
          label={text.figure}
          breach={2}
        />
      </Shelf>
      <Shelf name="Chart">
        <LongChart />
      </Shelf>
    </>
  );
}

function Inputs() {
  const text = useText(galleryText);
  const [choice, setChoice] = useState('a');
  const [words, setWords] = useState('');
  const [day, setDay] = useState('2020-02-03');
  const [open, setOpen] = useState(false);
  const choices = [
    { value: 'a', label: text.choiceA },
    { value: 'b', label: text.choiceB },
    { value: 'c', label: text.choiceC },
  ];
  return (
    <>
      <Shelf name="Button">
        <Button onClick={() => toast(text.notice)}>{text.notice}</Button>
        <Button kind="primary" onClick={() => toast(text.problem, 'problem')}>
          {text.problem}
        </Button>
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {text.open}
        </Button>
        <Button disabled>{text.sample}</Button>
      </Shelf>
      <Shelf name="Segmented, Select, TextField">
        <Segmented label={text.sample} choices={choices} value={choice} onChange={setChoice} />
        <Select label={text.sample} options={choices} value={choice} onChange={setChoice} />
        <TextField label={text.sample} value={words} onChange={setWords} hint={text.hint} />
        <TextField label={text.sample} value={words} onChange={setWords} error={text.problem} rows={2} />
      </Shelf>
      <Shelf name="Tabs, TimeBar">
        <Tabs
          label={text.sample}
          tabs={choices.map(({ value, label }) => ({ id: value, label }))}
          selected={choice}
          onSelect={setChoice}
        >
          {choice}
        </Tabs>
        <div className={styles.bar}>
          <TimeBar days={days} value={day} onChange={setDay} />
        </div>
      </Shelf>
      <Shelf name="Notice, Dialog, Toasts">
        <Notice>{text.notice}</Notice>
        <Notice kind="problem">{text.problem}</Notice>
        <Dialog open={open} title={text.open} onClose={() => setOpen(false)}>
          <p>{text.sample}</p>
        </Dialog>
        <Toasts />
      </Shelf>
    </>
  );
}
