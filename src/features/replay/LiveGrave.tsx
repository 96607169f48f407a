import { useQuery } from '@tanstack/react-query';
import { q } from '#api/q.ts';
import { AlertShape } from '#ui/AlertShape.tsx';
import { useText } from '#ui/lang.ts';
import styles from './Conductor.module.css';
import { conductorText } from './conductorText.ts';

const openAlerts = q('alerts', { open: 'true', limit: 200 });

/** The grave alerts that wait in the present while the screen shows the past: nobody may miss them for a replay. */
export function LiveGrave() {
  const text = useText(conductorText);
  const open = useQuery(openAlerts).data?.items ?? [];
  const grave = open.filter(({ level, state, cleared }) => level <= 2 && state === 'active' && !cleared);
  return (
    <output className={styles.grave}>
      {grave.length > 0 && (
        <>
          <AlertShape level={grave.some(({ level }) => level === 1) ? 1 : 2} />
          {text.liveGrave(String(grave.length))}
        </>
      )}
    </output>
  );
}
