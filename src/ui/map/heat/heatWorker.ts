import { expose, transfer } from 'comlink';
import { createHeatJob } from './heatJob.ts';
import type { HeatJob } from './heatJob.ts';

const job = createHeatJob();

expose({
  place: job.place,
  take(...given) {
    const taken = job.take(...given);
    const travelling = [taken?.spare, taken?.values].flatMap((values) => values?.buffer ?? []);
    return taken && transfer(taken, travelling);
  },
  picture(...asked) {
    const values = job.picture(...asked);
    return values && transfer(values, [values.buffer]);
  },
} satisfies HeatJob);
