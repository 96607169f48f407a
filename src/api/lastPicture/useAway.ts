import { useEffect, useState } from 'react';
import { useSession } from '../session.ts';

/** An API that has not said who asks by then is away; it may still come. */
const PATIENCE_MS = 4_000;

/** Whether the API has been away since this page began. Once it has answered, a loss is the link's to tell. */
export function useAway(): boolean {
  const { status } = useSession();
  const [begun, setBegun] = useState(false);
  const [waited, setWaited] = useState(false);
  if (status === 'success' && !begun) setBegun(true);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return !begun && status !== 'success' && (waited || status === 'error');
}
