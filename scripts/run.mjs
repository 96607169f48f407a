// Runs a TypeScript program of the repository on a Node that cannot: `node scripts/run.mjs <file.ts> [arguments]`.
// The program exports `main(arguments)`, which answers its exit code (0 where it answers nothing).
import { runnerImport } from 'vite';

const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error('Say which program to run: node scripts/run.mjs <file.ts> [arguments]');
  process.exit(1);
}
const { module } = await runnerImport(`./${file}`);
try {
  process.exitCode = (await module.main(args)) ?? 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
