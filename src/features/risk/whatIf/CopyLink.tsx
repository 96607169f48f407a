import { useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { IconCopy, IconDone } from '#ui/icons.ts';
import { useText } from '#ui/lang.ts';
import { TextField } from '#ui/TextField.tsx';
import { whatIfText } from './text.ts';
import styles from './whatIf.module.css';

/** Puts a link into the clipboard; without one (a plain http intranet has none) it is shown to be copied by hand. */
export function CopyLink({ linkOf }: { linkOf: () => string }) {
  const text = useText(whatIfText);
  const [told, setTold] = useState<{ link: string; how: 'copied' | 'by-hand' } | null>(null);
  const copied = told?.how === 'copied';
  const copy = async () => {
    const link = new URL(linkOf(), window.location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      setTold({ link, how: 'copied' });
    } catch {
      setTold({ link, how: 'by-hand' });
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>
        {copied ? <IconDone aria-hidden="true" /> : <IconCopy aria-hidden="true" />}
        {text.copy}
      </Button>
      <output className={copied ? styles.copied : 'visually-hidden'}>{copied ? text.copied : ''}</output>
      {told?.how === 'by-hand' && (
        <div className={styles.byHand}>
          <TextField label={text.copyByHand} value={told.link} onChange={() => undefined} />
        </div>
      )}
    </>
  );
}
