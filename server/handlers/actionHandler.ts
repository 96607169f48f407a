import type { User } from '#contract/session.ts';
import { act } from '../alerts/act.ts';
import { mayAct } from '../alerts/mayAct.ts';
import { ApiError } from '../http/apiError.ts';
import { invalid } from '../http/readInput.ts';
import type { AlertRecord, Remembered } from '../store/store.ts';
import type { EventHub } from '../stream/eventHub.ts';
import { detailFor, etagOf, requireAlert } from './alertHandlers.ts';
import type { Asked, Handler } from './handler.ts';

const KEY_LIFE_MS = 24 * 3_600_000;

type Options = {
  hub: EventHub;
  /** Real time in ms: keys age with the clients that made them, not with a simulated city. */
  realNow: () => number;
  /** Takes one action from the user's allowance or throws a 429. */
  allow: (user: string) => void;
};

function requireKey(request: Request): string {
  const key = request.headers.get('Idempotency-Key') ?? '';
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw invalid(
      'header/Idempotency-Key',
      'Send a new unique key (a UUID, say) with every action, and the same key when you repeat it.',
    );
  }
  return key;
}

function requireVersion(request: Request): number {
  const condition = request.headers.get('If-Match');
  if (condition === null) {
    throw new ApiError(
      'precondition-required',
      'Send If-Match with the ETag of the alert that you have seen.',
    );
  }
  const match = /^"(\d+)"$/.exec(condition);
  if (!match) throw invalid('header/If-Match', 'Send the ETag of the alert unchanged, e.g. "3".');
  return Number(match[1]);
}

function requireScope(user: User, { alert }: AlertRecord): void {
  if (mayAct(user, alert)) return;
  const reason =
    user.role === 'viewer'
      ? 'A viewer sees but does not act.'
      : `An officer acts only in the own district (${user.scope.adcode}); this alert is in ${alert.district}.`;
  throw new ApiError('forbidden', reason);
}

const stale = (version: number) =>
  new ApiError(
    'precondition-failed',
    `Somebody changed this alert; it is at version ${version} now. Read it again, then decide.`,
    { currentVersion: version },
  );

function repeated(kept: Remembered, fingerprint: string): Remembered['answer'] {
  if (kept.fingerprint === fingerprint) return kept.answer;
  throw new ApiError('conflict', 'This Idempotency-Key was used for another request. Make a new key.');
}

async function perform(
  asked: Asked<'alertAction'>,
  key: string,
  fingerprint: string,
  { hub, realNow }: Options,
) {
  const { params, body, view, principal } = asked;
  const { store, now } = view;
  const record = requireAlert(await store.alert(params.id), params.id);
  requireScope(principal.user, record);
  const version = requireVersion(asked.request);
  if (version !== record.alert.version) throw stale(record.alert.version);
  const after = act(record, params.action, body, principal.user, now);
  const answer = detailFor(principal.user, after);
  const remembered = { fingerprint, answer, at: realNow() };
  const outcome = await store.saveAlert(after, version, { key, remembered });
  if (outcome === 'saved') {
    hub.publish({ type: 'alert', alert: after.alert });
    return answer;
  }
  // Another request was faster: either this very one, repeated, or somebody else's.
  const kept = outcome === 'key-taken' ? await store.remembered(key) : null;
  if (kept) return repeated(kept, fingerprint);
  throw stale((await store.alert(params.id))?.alert.version ?? version);
}

/**
 * Takes an action on an alert, once per `Idempotency-Key` and only on the version named by `If-Match`.
 * A repeated request gets the first answer; the new version is told to everybody on the stream.
 */
export function actionHandler(options: Options): Handler<'alertAction'> {
  return async (asked, headers) => {
    const { params, principal, request, bodyText, view } = asked;
    options.allow(principal.user.id);
    const key = `${principal.user.id} ${requireKey(request)}`;
    const fingerprint = `${params.id} ${params.action} ${bodyText}`;
    await view.store.forgetKeys(options.realNow() - KEY_LIFE_MS);
    const kept = await view.store.remembered(key);
    const answer = kept ? repeated(kept, fingerprint) : await perform(asked, key, fingerprint, options);
    headers.set('ETag', etagOf(answer));
    return answer;
  };
}
