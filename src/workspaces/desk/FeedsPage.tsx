import { FeedDetail } from '#features/feeds/FeedDetail.tsx';
import { FeedBoard } from '#features/feeds/FeedBoard.tsx';
import { FeedImpact } from '#features/feeds/FeedImpact.tsx';
import { changeView, linkTo, useView } from '#view.ts';
import { SplitView } from './SplitView.tsx';

const alertHref = (alert: string) => linkTo('/desk', { page: 'alerts', alert, feed: undefined });

/** Every feed with its owner, its age and its week; what rests on the overdue ones, or one of them in full. */
export function FeedsPage() {
  const { feed } = useView();
  return (
    <SplitView
      list={
        <FeedBoard
          surface="desk"
          selected={feed ?? null}
          onSelect={(chosen) => changeView({ feed: chosen })}
          href={(chosen) => linkTo('/desk', { feed: chosen })}
        />
      }
      detail={feed ? <FeedDetail id={feed} alertHref={alertHref} /> : <FeedImpact surface="desk" />}
      always={feed === undefined}
      onBack={() => changeView({ feed: undefined })}
    />
  );
}
