// What the Overview needs beside its map, as one chunk: fetched while that map is drawn.
export { AlertColumn } from '#features/alerts/AlertColumn.tsx';
export { FeedStrip } from '#features/feeds/FeedStrip.tsx';
export { OverviewSide } from './OverviewSide.tsx';
