import type { ReactNode } from 'react';
import { FeedBoard } from '#features/feeds/FeedBoard.tsx';
import { FeedStrip } from '#features/feeds/FeedStrip.tsx';
import { CoverMatrix } from '#features/supplies/CoverMatrix.tsx';
import { ShortageList } from '#features/supplies/ShortageList.tsx';
import { SupplyHeadline } from '#features/supplies/SupplyHeadline.tsx';
import { SupplyHistory } from '#features/supplies/SupplyHistory.tsx';
import { SupplyTable } from '#features/supplies/SupplyTable.tsx';
import { feedFixture } from './fixtures/feeds.ts';
import { supplyFixture } from './fixtures/supplies.ts';
import type { Fixture } from './specimenClient.ts';

export type Surface = 'wall' | 'desk';

/** A panel on show; `now` is epoch ms, for panels that are asked about a day. */
export type PanelSpecimen = {
  fixture: Fixture;
  wide?: boolean;
  show: (surface: Surface, now: number) => ReactNode;
};

/** Every panel under its component's name. */
export const panels: Record<string, PanelSpecimen> = {
  CoverMatrix: { fixture: supplyFixture, wide: true, show: (surface) => <CoverMatrix surface={surface} /> },
  ShortageList: { fixture: supplyFixture, show: (surface) => <ShortageList surface={surface} /> },
  SupplyHeadline: { fixture: supplyFixture, show: () => <SupplyHeadline /> },
  SupplyHistory: { fixture: supplyFixture, show: () => <SupplyHistory item="n95" district="330108" /> },
  SupplyTable: { fixture: supplyFixture, wide: true, show: () => <SupplyTable district="330108" /> },
  FeedBoard: { fixture: feedFixture, wide: true, show: (surface) => <FeedBoard surface={surface} /> },
  FeedStrip: { fixture: feedFixture, show: () => <FeedStrip /> },
};
