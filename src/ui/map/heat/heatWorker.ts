import { expose, transfer } from 'comlink';
import { createHeatJob } from './heatJob.ts';
import type { HeatJob } from './heatJob.ts';

const job = createHeatJob();

expose({
  take: job.take,
  picture(...asked) {
    const words = job.picture(...asked);
    return words && transfer(words, [words.buffer]);
  },
} satisfies HeatJob);
