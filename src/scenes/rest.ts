// What the Overview needs beside its map, as one chunk: fetched at once when that map is painted.
export { AlertColumn } from '#features/alerts/AlertColumn.tsx';
export { FeedStrip } from '#features/feeds/FeedStrip.tsx';
export { OverviewSide } from './OverviewSide.tsx';
