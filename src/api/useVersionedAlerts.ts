import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { sharedByVersion } from './sharedByVersion.ts';

/** From here on, for whoever shows alerts by the thousand: those that an answer repeats stay the objects they are. */
export function useVersionedAlerts(): void {
  const cache = useQueryClient();
  useEffect(() => cache.setQueryDefaults(['alerts'], { structuralSharing: sharedByVersion }), [cache]);
}
