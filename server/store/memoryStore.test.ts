import { smallRegisters } from '../city.fixture.ts';
import { MemoryStore } from './memoryStore.ts';
import { storeSuite } from './storeSuite.ts';

storeSuite('the memory store', async () => new MemoryStore(smallRegisters));
