/** The script that starts a build; its name carries a hash of its content, and so of every chunk that it names. */
const ENTRY = /<script\b[^>]*\bsrc="(\/assets\/[^"]+\.js)"/;

/** Which build a page is: the address of its entry script. Null for what is no built page (development, an error page). */
export const buildIn = (html: string): string | null => ENTRY.exec(html)?.[1] ?? null;

/** The build that this page was loaded as. */
export function runningBuild(): string | null {
  const scripts = document.querySelectorAll<HTMLScriptElement>('script[type=module][src]');
  const names = Array.from(scripts, ({ src }) => new URL(src).pathname);
  return names.find((name) => name.startsWith('/assets/')) ?? null;
}

/** The offline copy answers for a page that takes this long: a reload would bring nothing new. */
const SERVED_WITHIN_MS = 4_000;

/** The build that a reload would bring, if its page and its entry script are really served now; else null. */
export async function servedBuild(): Promise<string | null> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), SERVED_WITHIN_MS);
  const fresh: RequestInit = { cache: 'no-store', signal: late.signal };
  try {
    const page = await fetch('/index.html', fresh);
    const build = page.ok ? buildIn(await page.text()) : null;
    if (build === null) return null;
    const script = await fetch(build, { ...fresh, method: 'HEAD' });
    // Some servers answer every unknown address with the page.
    const isScript = script.headers.get('Content-Type')?.includes('javascript') ?? false;
    return script.ok && isScript ? build : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
