import { useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { IconCopy, IconDone } from '#ui/icons.ts';
import { useText } from '#ui/lang.ts';
import { TextField } from '#ui/TextField.tsx';
import { whatIfText } from './text.ts';
import styles from './whatIf.module.css';

/** Puts a link into the clipboard; without one (a plain http intranet has none) it is shown to be copied by hand. */
export function CopyLink({ link }: { link: string }) {
  const text = useText(whatIfText);
  const [told, setTold] = useState<{ link: string; how: 'copied' | 'by-hand' } | null>(null);
  const how = told?.link === link ? told.how : null;
  const whole = new URL(link, window.location.href).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(whole);
      setTold({ link, how: 'copied' });
    } catch {
      setTold({ link, how: 'by-hand' });
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>
        {how === 'copied' ? <IconDone aria-hidden="true" /> : <IconCopy aria-hidden="true" />}
        {text.copy}
      </Button>
      <output className={how === 'copied' ? styles.copied : 'visually-hidden'}>
        {how === 'copied' ? text.copied : ''}
      </output>
      {how === 'by-hand' && (
        <div className={styles.byHand}>
          <TextField label={text.copyByHand} value={whole} onChange={() => undefined} />
        </div>
      )}
    </>
  );
}
