import { rm } from 'node:fs/promises';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const mocked = process.env.VITE_MOCK !== 'off';

/** The worker of Mock Service Worker lies in public/ for development alone: it must not ship. */
const dropMockWorker = {
  name: 'drop-mock-worker',
  apply: 'build' as const,
  closeBundle: () => rm('dist/app/mockServiceWorker.js', { force: true }),
};

/** One chunk for the first map: cut finer, it compresses worse by some KiB. */
const first =
  /src\/(App|ui\/LinkBand|features\/risk\/RiskMap)\.tsx$|src\/(api\/(link|useToday)|ui\/chart\/loadChart)\.ts$|\/react-dom\//;
const chunks = [
  { name: 'first', test: first },
  // As above: together they are smaller than apart, and the desk's first page needs all of them.
  { name: 'controls', test: /src\/ui\/(Notice|Segmented|Select)\.tsx$/ },
];

export default defineConfig(({ command, isSsrBuild }) => ({
  plugins: [react({ compiler: { compilationMode: 'annotation' } }), dropMockWorker],
  define: { __MOCKED__: JSON.stringify(command === 'serve' && mocked) },
  publicDir: isSsrBuild ? false : 'public',
  build: {
    // Safari 15.4 runs this too. For that target every class field is rewritten, to a WeakMap each where it is private: its
    // engine misreads initialisers with parentheses (webkit.org/b/236843), of which the build has none.
    target: ['chrome100', 'firefox100', 'safari16'],
    cssTarget: ['chrome100', 'firefox100', 'safari15.4'],
    outDir: isSsrBuild ? 'dist/server' : 'dist/app',
    assetsInlineLimit: 0,
    // Every browser we serve but Firefox before 115 preloads modules; that one only loads them a little later.
    modulePreload: { polyfill: false },
    sourcemap: false,
    manifest: !isSsrBuild,
    reportCompressedSize: false,
    rolldownOptions: isSsrBuild ? {} : { output: { codeSplitting: { groups: chunks } } },
    chunkSizeWarningLimit: 700,
  },
  ssr: { noExternal: true },
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'server/**/*.test.ts',
      'mocks/**/*.test.ts',
      'scripts/**/*.test.ts',
      'bench/**/*.test.ts',
    ],
    environment: 'node',
    // Leaflet's source modules name each other without an extension, which Node itself refuses.
    server: { deps: { inline: ['leaflet'] } },
    testTimeout: 30_000,
  },
}));
