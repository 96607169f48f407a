import { describe, expect, it } from 'vitest';
import type { FailureKind } from '#api/apiError.ts';
import { healthOffice } from '../makeAlert.ts';
import { isDefinite, nextAttempt } from './actionAttempt.ts';
import { bodyOf, distinctOwners, emptyDraft, missingIn, OTHER_OWNER, ownerId } from './actionDraft.ts';
import { actionFailure } from './actionFailure.ts';

const known = [healthOffice];

describe('missingIn', () => {
  it('asks for what the step needs and nothing else', () => {
    expect(missingIn('acknowledge', emptyDraft, known)).toEqual(['note']);
    expect(missingIn('assign', emptyDraft, known)).toEqual(['owner', 'note']);
    expect(missingIn('verify', emptyDraft, known)).toEqual(['verdict', 'note']);
    expect(missingIn('shelve', { ...emptyDraft, note: ' \n' }, known)).toEqual(['until', 'note']);
  });

  it('wants both department and role of an owner that is typed', () => {
    const draft = { ...emptyDraft, note: 'x', owner: OTHER_OWNER, department: '疾控中心' };
    expect(missingIn('assign', draft, known)).toEqual(['owner']);
    expect(missingIn('assign', { ...draft, role: '流调组' }, known)).toEqual([]);
  });
});

describe('bodyOf', () => {
  it('keeps both names of a known owner', () => {
    const draft = { ...emptyDraft, note: '  请核实 ', owner: ownerId(healthOffice) };
    expect(bodyOf('assign', draft, known)).toEqual({ note: '请核实', owner: healthOffice });
  });

  it('sends no member that the step does not ask for', () => {
    const draft = { ...emptyDraft, note: 'x', owner: ownerId(healthOffice), verdict: 'true' as const };
    expect(bodyOf('acknowledge', draft, known)).toEqual({ note: 'x' });
  });

  it('names every owner once', () => {
    expect(distinctOwners([healthOffice, null, { ...healthOffice }])).toEqual([healthOffice]);
  });
});

describe('nextAttempt', () => {
  const keys = () => {
    let made = 0;
    return () => `key ${(made += 1)}`;
  };

  it('repeats an unanswered request as it was, even when the alert has moved on', () => {
    const newKey = keys();
    const first = nextAttempt(null, { version: 3, body: { note: 'x' } }, newKey);
    expect(first).toMatchObject({ key: 'key 1', version: 3 });
    expect(nextAttempt(first, { version: 4, body: { note: 'x' } }, newKey)).toEqual(first);
  });

  it('gives an edited entry a new key but the old version, so that a step already taken is found out', () => {
    const newKey = keys();
    const first = nextAttempt(null, { version: 3, body: { note: 'x' } }, newKey);
    expect(nextAttempt(first, { version: 4, body: { note: 'y' } }, newKey)).toMatchObject({
      key: 'key 2',
      version: 3,
    });
  });

  it('acts on the new state, with a new key, after a definite no', () => {
    const newKey = keys();
    const first = nextAttempt(null, { version: 3, body: { note: 'x' } }, newKey);
    const refused = { ...first, unanswered: false };
    expect(nextAttempt(refused, { version: 4, body: { note: 'x' } }, newKey)).toMatchObject({
      key: 'key 2',
      version: 4,
    });
  });
});

describe('actionFailure', () => {
  const kinds: FailureKind[] = [
    'invalid-request',
    'unauthenticated',
    'forbidden',
    'not-found',
    'conflict',
    'precondition-failed',
    'precondition-required',
    'payload-too-large',
    'too-many-requests',
    'unavailable',
    'internal',
    'unreachable',
    'timeout',
    'garbled',
  ];

  it.each(kinds)('has words in both languages for %s', (kind) => {
    const [zh, en] = [
      actionFailure({ kind, problem: null }, 'zh'),
      actionFailure({ kind, problem: null }, 'en'),
    ];
    expect(zh.words).toMatch(/\p{Script=Han}/u);
    expect(en.words).not.toMatch(/\p{Script=Han}/u);
  });

  it('repeats only what may have been carried out, or was refused for the moment', () => {
    const same = kinds.filter((kind) => actionFailure({ kind, problem: null }, 'zh').again === 'same');
    expect(same.filter((kind) => kind !== 'unauthenticated').every((kind) => !isDefinite(kind))).toBe(true);
    expect(same).toContain('unreachable');
    expect(actionFailure({ kind: 'forbidden', problem: null }, 'zh').again).toBe('never');
    expect(actionFailure({ kind: 'precondition-failed', problem: null }, 'zh').again).toBe('renewed');
  });

  it('says how long to wait', () => {
    const failure = actionFailure({ kind: 'too-many-requests', problem: { retryAfterSeconds: 7.2 } }, 'zh');
    expect(failure).toMatchObject({ again: 'wait', waitSeconds: 8 });
    expect(failure.words).toContain('8 秒');
  });

  it('names the entries that were refused', () => {
    const problem = { errors: [{ pointer: '/until' }, { pointer: 'body/note' }, { pointer: '/x' }] };
    expect(actionFailure({ kind: 'invalid-request', problem }, 'zh').words).toContain('暂缓至、说明');
  });
});
