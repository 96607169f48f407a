// The scenes behind the Overview, as one chunk: fetched before they turn up, so that a wall whose line is cut
// lacks nothing.
export { DensityMap } from '#features/risk/DensityMap.tsx';
export { HeatLegend } from '#ui/map/HeatLegend.tsx';
export { ClinicsScene } from './ClinicsScene.tsx';
export { FeedsScene } from './FeedsScene.tsx';
export { RiskScene } from './RiskScene.tsx';
export { SuppliesScene } from './SuppliesScene.tsx';
