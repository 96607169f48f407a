import { readdirSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = new URL('.', import.meta.url).pathname;
const pages = readdirSync(here).filter((name) => name.endsWith('.html'));

/** Every .html of this folder becomes a page of its own, for the browsers and with the options of the product. */
export default defineConfig({
  root: here,
  publicDir: `${here}../../../public`,
  plugins: [react({ compiler: { compilationMode: 'annotation' } })],
  define: { __MOCKED__: 'false' },
  build: {
    target: ['chrome100', 'firefox100', 'safari16'],
    outDir: `${here}../../../dist/bench/app`,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: Object.fromEntries(pages.map((name) => [name.replace('.html', ''), here + name])),
    },
    chunkSizeWarningLimit: 2000,
  },
});
