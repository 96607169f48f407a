import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ActionBody, Alert, AlertAction, AlertDetail } from '#contract/alert.ts';
import { keyOf } from './q.ts';
import { request } from './request.ts';

export type AlertActing = {
  alert: Pick<Alert, 'id' | 'version'>;
  action: AlertAction;
  body: ActionBody;
  key: string;
};

/**
 * Takes one step in an alert's life. `key` is made once per attempt of a person (`actionKey`), so that a
 * retry after a lost answer cannot act twice; the version guards against acting on an outdated picture.
 */
export function useAlertAction() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ alert, action, body, key }: AlertActing) =>
      request(
        'alertAction',
        { id: alert.id, action },
        { body, headers: { 'Idempotency-Key': key, 'If-Match': `"${alert.version}"` } },
      ),
    onSuccess: (detail: AlertDetail) => {
      cache.setQueryData(keyOf('alert', { id: detail.id }), detail);
      void cache.invalidateQueries({ queryKey: ['alerts'] });
    },
    onError: () => {
      // The picture that the person acted on may be what was wrong.
      void cache.invalidateQueries({ queryKey: ['alerts'] });
      void cache.invalidateQueries({ queryKey: ['alert'] });
    },
  });
}

/** A fresh idempotency key; randomUUID exists only on secure origins, and an intranet may be plain HTTP. */
export function actionKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
