import { FeedBoard } from '#features/feeds/FeedBoard.tsx';

/** Every feed with its owner, its age and its errors. */
export function FeedsPage() {
  return <FeedBoard surface="desk" />;
}
