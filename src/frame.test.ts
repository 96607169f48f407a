// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inNextFrame } from './frame.ts';

const hide = (state: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('inNextFrame', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('calls everybody in one frame, and whoever they ask for too', () => {
    const frames = vi.spyOn(globalThis, 'requestAnimationFrame');
    const called: string[] = [];
    inNextFrame(() => {
      called.push('a');
      inNextFrame(() => called.push('c'));
    });
    inNextFrame(() => called.push('b'));
    expect(called).toEqual([]);
    vi.advanceTimersToNextFrame();
    expect(called).toEqual(['a', 'b', 'c']);
    expect(frames).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not wait for a frame that never comes', () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    const call = vi.fn<() => void>();
    inNextFrame(call);
    vi.advanceTimersByTime(250);
    expect(call).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  it('calls at once when the page is hidden before the frame, or shown', () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    const call = vi.fn<() => void>();
    inNextFrame(call);
    hide('hidden');
    expect(call).toHaveBeenCalledTimes(1);
    inNextFrame(call);
    hide('visible');
    expect(call).toHaveBeenCalledTimes(2);
    vi.unstubAllGlobals();
  });

  it('still serves the others when one of them throws', () => {
    const call = vi.fn<() => void>();
    inNextFrame(() => {
      throw new Error('one');
    });
    inNextFrame(call);
    expect(() => vi.advanceTimersToNextFrame()).toThrow('one');
    vi.advanceTimersToNextFrame();
    expect(call).toHaveBeenCalledTimes(1);
  });
});
