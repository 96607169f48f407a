// Builds the product when it is missing or older than its sources, then runs it with its simulated city.
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = `${root}dist/server/node.js`;
const page = `${root}dist/app/index.html`;
const sources = ['src', 'server', 'mocks', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

function changedAt(path) {
  try {
    const entry = statSync(path);
    if (!entry.isDirectory()) return entry.mtimeMs;
    // A folder's own time tells of files that were removed.
    return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => changedAt(`${path}/${name}`)));
  } catch {
    return 0;
  }
}

const built = Math.min(changedAt(entry), changedAt(page));
if (built === 0 || sources.some((name) => changedAt(root + name) > built)) {
  console.log(built === 0 ? 'Building the product…' : 'The sources have changed: building again…');
  const build = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (build.status !== 0) {
    console.error('The build failed; "npm run build" shows all of it.');
    process.exit(1);
  }
}

const server = spawn(process.execPath, [entry, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
