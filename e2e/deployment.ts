import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtIn } from '../scripts/city.mjs';

const isText = (name: string) => /\.(js|html|css)$/.test(name);

/** A copy of the build that a journey may change, as deployments do under a running page. */
export async function copyOfBuild() {
  const dist = await mkdtemp(join(tmpdir(), 'city-build-'));
  await cp(builtIn, dist, { recursive: true });
  const app = join(dist, 'app');
  const assets = join(app, 'assets');

  /** Gives the chunks of that name another hash wherever it is written: the old addresses are gone. */
  const renew = async (chunk: string) => {
    const names = await readdir(assets);
    const old = names.filter((name) => name.startsWith(`${chunk}-`) && name.endsWith('.js'));
    if (old.length === 0) throw new Error(`the build has no chunk ${chunk}`);
    const other = (name: string) => name.replace(/\.js$/, '2.js');
    const files = [join(app, 'index.html'), ...names.filter(isText).map((name) => join(assets, name))];
    for (const file of files) {
      const text = await readFile(file, 'utf8');
      await writeFile(
        file,
        old.reduce((all, name) => all.replaceAll(name, other(name)), text),
      );
    }
    await Promise.all(old.map((name) => rename(join(assets, name), join(assets, other(name)))));
  };

  /** Takes the chunks of that name away; returns what puts them back. */
  const take = async (chunk: string) => {
    const names = (await readdir(assets)).filter(
      (name) => name.startsWith(`${chunk}-`) && name.endsWith('.js'),
    );
    await Promise.all(names.map((name) => rename(join(assets, name), join(dist, name))));
    return () => Promise.all(names.map((name) => rename(join(dist, name), join(assets, name))));
  };

  return { dist, renew, take, remove: () => rm(dist, { recursive: true, force: true }) };
}
