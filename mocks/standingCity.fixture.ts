import { geography } from './city/openCity.fixture.ts';
import { startSimulation } from './simulation.ts';
import type { Simulation, SimulationOptions } from './simulation.ts';

/** The simulated city of the tests: Hangzhou with its clock standing still, but for what a test asks otherwise. */
export const standingCity = (options: Partial<SimulationOptions> = {}): Promise<Simulation> =>
  startSimulation({
    scenario: 'hangzhou-2020',
    seed: 1,
    geography,
    paused: true,
    realNow: () => 0,
    ...options,
  });
