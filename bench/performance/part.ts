import type { Browser } from '@playwright/test';

export type Cell = string | number;

export interface Table {
  title: string;
  columns: string[];
  rows: Cell[][];
}

/** A demand on the product and what this run says to it. */
export interface Verdict {
  asked: string;
  measured: string;
  met: boolean;
}

export interface Findings {
  /** How it was measured, as Markdown paragraphs. */
  method: string;
  tables: Table[];
  verdicts: Verdict[];
}

/** One group of measurements, run alone by `npm run bench -- <id>`. */
export interface Part {
  id: string;
  title: string;
  run: (browser: Browser) => Promise<Findings>;
}
