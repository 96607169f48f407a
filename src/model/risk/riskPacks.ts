import type { RiskPack } from './pack.ts';
import { stateCouncil202002 } from './packs/stateCouncil202002.ts';
import { zhejiangFiveColour2020 } from './packs/zhejiangFiveColour2020.ts';

/** The packs that can be chosen; the first is the default. */
export const riskPacks: readonly RiskPack[] = [zhejiangFiveColour2020, stateCouncil202002];
