import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

const KIB_A_MIB = 1024;

/** This machine's count of a process' memory, shared parts by their share, MiB; 0 where it keeps none. */
function memoryOf(pid: number): number {
  try {
    const [, kib] = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kib ?? 0) / KIB_A_MIB;
  } catch {
    return 0;
  }
}

/** MiB of the renderer with the most memory: of the only page open, with its heap, canvases, layers and workers. */
export async function largestRenderer(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return Math.max(0, ...processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => memoryOf(id)));
}
