import { useQuery } from '@tanstack/react-query';
import { count } from '#ui/format.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import { Notice } from '#ui/Notice.tsx';
import { controlsText } from '../controlsText.ts';
import { riskPacksQuery } from '../riskPacksQuery.ts';
import styles from './why.module.css';

/** Rule files of the city that could not be used: where the fault is and what it is; nothing while there is none. */
export function RefusedPacks() {
  const lang = useLang();
  const text = useText(controlsText);
  const refused = useQuery(riskPacksQuery).data?.refused ?? [];
  if (refused.length === 0) return null;
  return (
    <Notice kind="problem">
      <details className={styles.refused}>
        <summary>{text.refused(count(refused.length, lang))}</summary>
        <ul>
          {refused.map(({ file, line, column, reason }) => (
            <li key={`${file} ${line} ${column}`}>
              <code>{text.refusedAt(file, String(line), String(column))}</code> {pick(reason, lang)}
            </li>
          ))}
        </ul>
      </details>
    </Notice>
  );
}
