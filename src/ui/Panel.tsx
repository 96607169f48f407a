import { use, useId } from 'react';
import type { ReactNode } from 'react';
import { BasisBadge } from './BasisBadge.tsx';
import type { Basis } from './BasisBadge.tsx';
import { usePageClock } from './clock.ts';
import { CrashBoundary } from './CrashBoundary.tsx';
import { ExplainErrorContext } from './explainError.ts';
import { losesColour } from './freshness.ts';
import type { Freshness } from './freshness.ts';
import { FreshnessMark } from './FreshnessMark.tsx';
import { useLang, useText } from './lang.ts';
import styles from './Panel.module.css';
import { PanelMessage } from './PanelMessage.tsx';
import { panelState } from './panelState.ts';
import type { QueryLike } from './query.ts';
import { kitText } from './text.ts';

type Props<Data> = {
  title: string;
  /** What the data say, as a sentence; it leads, the title then only names the subject. */
  finding?: ReactNode | ((data: Data) => ReactNode);
  query: QueryLike<Data>;
  freshness?: (data: Data) => Freshness | null;
  /** Names the search that found nothing, e.g. "no report in the last 28 days". */
  empty?: ReactNode;
  isEmpty?: (data: Data) => boolean;
  /** When the next attempt is made, epoch ms of the API's clock. */
  retryAt?: number | null;
  basis?: Basis | ((data: Data) => Basis | null) | null;
  actions?: ReactNode;
  footer?: ReactNode | ((data: Data) => ReactNode);
  /** Lets the content touch the panel's edges, e.g. a map. */
  flush?: boolean;
  /** A low panel: finding and age stand in the line of the title where they fit. */
  compact?: boolean;
  className?: string;
  onCrash?: (error: unknown) => void;
  children: (data: Data) => ReactNode;
};

/** One question and its answer: a region named by its title, in exactly one of the states of `panelState`. */
export function Panel<Data>(props: Props<Data>) {
  const { title, className, query, onCrash } = props;
  const id = useId();
  const frame = (message: ReactNode) => (
    <section
      className={[styles.panel, className].filter(Boolean).join(' ')}
      aria-labelledby={id}
      data-state="crashed"
    >
      <header className={styles.top}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
      </header>
      <div className={styles.body}>{message}</div>
    </section>
  );
  return (
    <CrashBoundary resetOn={query.dataUpdatedAt} onCrash={onCrash} frame={frame}>
      <Region {...props} id={id} />
    </CrashBoundary>
  );
}

function Region<Data>(props: Props<Data> & { id: string }) {
  const { id, title, query, actions, className, compact = false } = props;
  const clock = usePageClock();
  const state = panelState({ query, freshness: props.freshness, isEmpty: props.isEmpty, clock });
  const data = 'data' in state ? state.data : undefined;
  const freshness = 'freshness' in state ? state.freshness : null;
  const stale = freshness !== null && losesColour(freshness);
  const finding = whenKnown(props.finding, data);
  const basis =
    typeof props.basis === 'function' ? (data === undefined ? null : props.basis(data)) : props.basis;
  const footer = whenKnown(props.footer, data);
  return (
    <section
      className={[styles.panel, className].filter(Boolean).join(' ')}
      aria-labelledby={id}
      aria-busy={state.kind === 'loading'}
      data-state={state.kind === 'shown' ? (freshness?.kind ?? 'fresh') : state.kind}
      data-outlined={stale || undefined}
      data-compact={compact || undefined}
    >
      <div className={styles.top}>
        <header className={styles.header}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          {basis && <BasisBadge basis={basis} />}
          {actions && <div className={`${styles.actions} no-print`}>{actions}</div>}
        </header>
        {finding && state.kind === 'shown' && <p className={styles.finding}>{finding}</p>}
        {compact && freshness && <FreshnessMark freshness={freshness} />}
      </div>
      <div className={styles.body} data-stale={stale || undefined} data-flush={props.flush || undefined}>
        <CrashBoundary resetOn={query.dataUpdatedAt} onCrash={props.onCrash}>
          <Content {...props} state={state} />
        </CrashBoundary>
      </div>
      {((freshness && !compact) || footer) && (
        <footer className={styles.footer}>
          {freshness && !compact && <FreshnessMark freshness={freshness} />}
          {footer}
        </footer>
      )}
    </section>
  );
}

function Content<Data>({
  state,
  query,
  empty,
  retryAt = null,
  children,
}: Props<Data> & { state: ReturnType<typeof panelState<Data>> }) {
  const text = useText(kitText);
  const lang = useLang();
  const { fromLocal } = usePageClock();
  const explain = use(ExplainErrorContext);
  switch (state.kind) {
    case 'loading':
      return (
        <output className={styles.loading}>
          <span className={state.attempt > 1 ? styles.attempt : 'visually-hidden'}>
            {state.attempt > 1 ? text.attempt(String(state.attempt)) : text.loading}
          </span>
        </output>
      );
    case 'failed': {
      const since = fromLocal(state.since);
      const reason = explain(query.error)[lang];
      const failure: Freshness = { kind: 'failed', since, reason, retryAt };
      return <PanelMessage failure={failure} onRetry={query.refetch} />;
    }
    case 'empty':
      return (
        <div className={styles.message}>
          <p>{empty ?? text.empty}</p>
        </div>
      );
    case 'shown':
      return <Shown data={state.data}>{children}</Shown>;
  }
}

/** A panel hears the clock each second; its content is put together anew only where itself or its data are. */
function Shown<Data>({ data, children }: { data: Data; children: (data: Data) => ReactNode }) {
  'use memo';
  return children(data);
}

function whenKnown<Data>(part: ReactNode | ((data: Data) => ReactNode), data: Data | undefined): ReactNode {
  if (typeof part !== 'function') return part;
  return data === undefined ? null : part(data);
}
