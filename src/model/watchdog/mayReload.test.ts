import { describe, expect, it } from 'vitest';
import { mayReload } from './mayReload.ts';
import type { ScreenNow } from './mayReload.ts';

const quiet: ScreenNow = {
  grave: false,
  replaying: false,
  linked: true,
  untouchedMs: Number.POSITIVE_INFINITY,
  sceneForMs: 20_000,
};

describe('mayReload', () => {
  it('reloads a quiet wall whose new page is really served', () => {
    expect(mayReload(quiet, true)).toBe(true);
    expect(mayReload(quiet, false)).toBe(false);
  });

  it.each<[string, Partial<ScreenNow>]>([
    ['a grave alert holds the screen', { grave: true }],
    ['a past moment is shown', { replaying: true }],
    ['the API does not answer', { linked: false }],
    ['somebody touched it two minutes ago', { untouchedMs: 120_000 }],
    ['the scene has just turned', { sceneForMs: 1_000 }],
  ])('waits while %s', (_, change) => {
    expect(mayReload({ ...quiet, ...change }, true)).toBe(false);
  });

  it('goes on some minutes after the last touch', () => {
    expect(mayReload({ ...quiet, untouchedMs: 181_000 }, true)).toBe(true);
  });
});
