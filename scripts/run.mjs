// Runs a TypeScript program of the repository on a Node that cannot: `node scripts/run.mjs <file.ts> [arguments]`.
// The program exports `main(arguments)`, which answers its exit code (0 where it answers nothing).
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error('Say which program to run: node scripts/run.mjs <file.ts> [arguments]');
  process.exit(1);
}
// What these programs build and start is the product as it ships; Vite would set development here.
process.env.NODE_ENV ??= 'production';

// Vite's own `runnerImport` closes its runner before the program runs, and nothing could be imported later.
const inline = {
  consumer: 'server',
  dev: { moduleRunnerTransform: true },
  resolve: { external: true, mainFields: [], conditions: ['node', 'module-sync'] },
};
const config = await resolveConfig(
  { configFile: false, envDir: false, cacheDir: process.cwd(), environments: { inline } },
  'serve',
);
const options = { runnerOptions: { hmr: { logger: false } }, hot: false };
const environment = createRunnableDevEnvironment('inline', config, options);
await environment.init();
try {
  const module = await environment.runner.import(`./${file}`);
  process.exitCode = (await module.main(args)) ?? 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await environment.close();
}
