import { useState } from 'react';
import { useText } from '#ui/lang.ts';
import { replayText } from './text.ts';

/** Says entering and leaving replay to those who do not see the frame; the steps in between would only be noise. */
export function Announcement({ replay }: { replay: boolean }) {
  const text = useText(replayText);
  const [entered, setEntered] = useState(false);
  if (replay && !entered) setEntered(true);
  return <output className="visually-hidden">{replay ? text.entered : entered ? text.left : ''}</output>;
}
