import type { ReactNode } from 'react';
import { AlertColumn } from '#features/alerts/AlertColumn.tsx';
import { AlertDetail } from '#features/alerts/AlertDetail.tsx';
import { AlertQueue } from '#features/alerts/AlertQueue.tsx';
import { AlertSummary } from '#features/alerts/AlertSummary.tsx';
import { AlertQuality } from '#features/alerts/quality/AlertQuality.tsx';
import { CaseFigures } from '#features/cases/CaseFigures.tsx';
import { CaseTrend } from '#features/cases/CaseTrend.tsx';
import { ClinicBoard } from '#features/clinics/ClinicBoard.tsx';
import { ClinicDetail } from '#features/clinics/ClinicDetail.tsx';
import { ClinicStatusSummary } from '#features/clinics/ClinicStatusSummary.tsx';
import { FeverVisitsPanel } from '#features/clinics/FeverVisitsPanel.tsx';
import { FeedBoard } from '#features/feeds/FeedBoard.tsx';
import { FeedStrip } from '#features/feeds/FeedStrip.tsx';
import { RiskHeadline } from '#features/risk/RiskHeadline.tsx';
import { RiskMap } from '#features/risk/RiskMap.tsx';
import { RiskRanking } from '#features/risk/RiskRanking.tsx';
import { RiskReason } from '#features/risk/RiskReason.tsx';
import { RiskTimeBar } from '#features/risk/RiskTimeBar.tsx';
import { CoverMatrix } from '#features/supplies/CoverMatrix.tsx';
import { ShortageList } from '#features/supplies/ShortageList.tsx';
import { SupplyHeadline } from '#features/supplies/SupplyHeadline.tsx';
import { SupplyHistory } from '#features/supplies/SupplyHistory.tsx';
import { SupplyTable } from '#features/supplies/SupplyTable.tsx';
import { dayOf } from '#model/civilDay.ts';
import { alertFixture, qualityFixture } from './fixtures/alerts.ts';
import { clinicFixture } from './fixtures/clinics.ts';
import { feedFixture } from './fixtures/feeds.ts';
import { riskFixture } from './fixtures/risk.ts';
import { supplyFixture } from './fixtures/supplies.ts';
import type { Fixture } from './specimenClient.ts';

export type Surface = 'wall' | 'desk';

/** A panel on show; `now` is epoch ms, for panels that are asked about a day. */
export type PanelSpecimen = {
  fixture: Fixture;
  wide?: boolean;
  show: (surface: Surface, now: number) => ReactNode;
};

const nothing = () => undefined;
const city = { kind: 'city' } as const;

/** Every panel under its component's name. */
export const panels: Record<string, PanelSpecimen> = {
  AlertColumn: { fixture: alertFixture, show: () => <AlertColumn /> },
  AlertDetail: { fixture: alertFixture, show: () => <AlertDetail id="a1" /> },
  AlertQuality: { fixture: qualityFixture, show: (surface) => <AlertQuality surface={surface} /> },
  AlertQueue: {
    fixture: alertFixture,
    wide: true,
    show: () => <AlertQueue selected={null} onFilter={nothing} onOpen={nothing} />,
  },
  AlertSummary: { fixture: alertFixture, show: (surface) => <AlertSummary surface={surface} /> },
  CaseFigures: {
    fixture: riskFixture,
    show: (surface, now) => <CaseFigures surface={surface} day={dayOf(now)} />,
  },
  CaseTrend: {
    fixture: riskFixture,
    show: (surface, now) => <CaseTrend surface={surface} day={dayOf(now)} />,
  },
  ClinicBoard: { fixture: clinicFixture, wide: true, show: () => <ClinicBoard /> },
  ClinicDetail: { fixture: clinicFixture, show: () => <ClinicDetail id="c1" /> },
  ClinicStatusSummary: {
    fixture: clinicFixture,
    show: (surface) => <ClinicStatusSummary surface={surface} />,
  },
  FeverVisitsPanel: {
    fixture: clinicFixture,
    show: (surface) => <FeverVisitsPanel surface={surface} district="330108" />,
  },
  RiskHeadline: {
    fixture: riskFixture,
    show: (surface, now) => <RiskHeadline surface={surface} place={city} day={dayOf(now)} />,
  },
  RiskMap: {
    fixture: riskFixture,
    wide: true,
    show: (surface, now) => (
      <RiskMap surface={surface} place={city} day={dayOf(now)} legend="class" layer="risk" />
    ),
  },
  RiskRanking: {
    fixture: riskFixture,
    show: (surface, now) => <RiskRanking surface={surface} place={city} day={dayOf(now)} />,
  },
  RiskReason: {
    fixture: riskFixture,
    show: (surface, now) => <RiskReason surface={surface} place={city} day={dayOf(now)} adcode="330110" />,
  },
  RiskTimeBar: {
    fixture: riskFixture,
    show: (surface, now) => <RiskTimeBar surface={surface} place={city} day={dayOf(now)} onDay={nothing} />,
  },
  CoverMatrix: { fixture: supplyFixture, wide: true, show: (surface) => <CoverMatrix surface={surface} /> },
  ShortageList: { fixture: supplyFixture, show: (surface) => <ShortageList surface={surface} /> },
  SupplyHeadline: { fixture: supplyFixture, show: () => <SupplyHeadline /> },
  SupplyHistory: { fixture: supplyFixture, show: () => <SupplyHistory item="n95" district="330108" /> },
  SupplyTable: { fixture: supplyFixture, wide: true, show: () => <SupplyTable district="330108" /> },
  FeedBoard: { fixture: feedFixture, wide: true, show: (surface) => <FeedBoard surface={surface} /> },
  FeedStrip: { fixture: feedFixture, show: () => <FeedStrip /> },
};
