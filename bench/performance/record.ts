import { existsSync, readFileSync } from 'node:fs';
import type { Findings } from './part.ts';

/** Findings with where and when they were found: parts that ran on different days stand in one record. */
export interface Recorded extends Findings {
  title: string;
  date: string;
  machine: string;
  seconds: number;
}

export type PerformanceRecord = Record<string, Recorded>;

/** What earlier runs wrote; empty before the first. */
export function readRecord(file: string): PerformanceRecord {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
