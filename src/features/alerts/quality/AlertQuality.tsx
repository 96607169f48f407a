import { useQuery } from '@tanstack/react-query';
import { q } from '#api/q.ts';
import { count, instant } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { AlertLoad } from './AlertLoad.tsx';
import styles from './AlertQuality.module.css';
import type { OpenFigure } from './FigureLink.tsx';
import { QUALITY_DAYS } from './qualityDays.ts';
import { qualityFinding } from './qualityFinding.ts';
import { ResponseTargets } from './ResponseTargets.tsx';
import { RuleYields } from './RuleYields.tsx';
import { qualityText } from './text.ts';
import { WallQuality } from './WallQuality.tsx';

type Props = {
  surface: 'wall' | 'desk';
  /** Absent: the whole city. */
  district?: string | undefined;
  /** Opens the alerts behind a figure; absent: the figures open nothing. */
  figures?: OpenFigure | undefined;
};

/** How good our alerts are: what they turned out to be, how soon they were answered, how heavily they weigh. */
export function AlertQuality({ surface, district, figures }: Props) {
  const text = useText(qualityText);
  const lang = useLang();
  const query = useQuery(q('alertQuality', { district, days: QUALITY_DAYS }));
  const days = count(QUALITY_DAYS, lang);
  return (
    <Panel
      title={surface === 'wall' ? text.title : `${text.title} · ${text.period(days)}`}
      query={query}
      compact={surface === 'wall'}
      finding={surface === 'desk' && ((quality) => qualityFinding(quality, lang))}
      isEmpty={({ raised, load }) => raised + load.standing === 0}
      empty={text.none(days)}
      basis={({ basis }) => basis}
      freshness={({ to }) => ({ kind: 'fresh', observedAt: Date.parse(to) })}
    >
      {(quality) =>
        surface === 'wall' ? (
          <WallQuality quality={quality} days={days} />
        ) : (
          <div className={styles.quality}>
            <p className={styles.note}>
              {text.scope(instant(Date.parse(quality.from), lang), instant(Date.parse(quality.to), lang))}
              {' · '}
              {text.raised(count(quality.raised, lang))}
            </p>
            <ResponseTargets targets={quality.targets} to={figures} />
            <RuleYields yields={quality.yields} to={figures} />
            <AlertLoad load={quality.load} to={figures} />
          </div>
        )
      }
    </Panel>
  );
}
