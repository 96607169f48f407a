import { useQuery } from '@tanstack/react-query';
import { feedsQuery } from '#api/useFreshness.ts';
import { usePageClock } from '#ui/clock.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { feedStanding, isOverdue } from './feedStanding.ts';
import { FeedWeek } from './history/FeedWeek.tsx';
import { standingText } from './standingText.ts';
import { feedBoardText } from './board/text.ts';
import { FeedAlert } from './detail/FeedAlert.tsx';
import styles from './detail/FeedDetail.module.css';
import { FeedErrors } from './detail/FeedErrors.tsx';
import { FeedFacts } from './detail/FeedFacts.tsx';
import { MissingReporters } from './detail/MissingReporters.tsx';
import { feedDetailText } from './detail/text.ts';

type Props = {
  id: string;
  /** Address of the page that shows an alert. */
  alertHref: (alert: string) => string;
};

/** One feed: how it stands, who answers for it, what rests on it, how it fared for a week and what went wrong. */
export function FeedDetail({ id, alertHref }: Props) {
  const lang = useLang();
  const text = useText(feedDetailText);
  const { now } = usePageClock();
  const query = useQuery({
    ...feedsQuery,
    select: ({ items }) => ({ feed: items.find((each) => each.id === id) ?? null }),
  });
  return (
    <Panel title={text.detail} query={query} isEmpty={({ feed }) => feed === null} empty={text.gone}>
      {({ feed }) => {
        if (!feed) return null;
        const standing = feedStanding(feed, now);
        return (
          <div className={styles.detail} key={id}>
            <h3 className={styles.name}>{pick(feed.name, lang)}</h3>
            <p className={styles.standing} data-kind={standing.kind}>
              {standingText(standing, lang)}
            </p>
            <FeedAlert feed={feed} href={alertHref} />
            <FeedFacts feed={feed} />
            <Blocks blocks={feed.blocks} now={isOverdue({ feed, standing })} />
            <FeedWeek feed={feed} />
            <MissingReporters feed={feed} />
            <FeedErrors errors={feed.errors} />
          </div>
        );
      }}
    </Panel>
  );
}

type BlocksProps = { blocks: readonly { zh: string; en: string }[]; now: boolean };

function Blocks({ blocks, now }: BlocksProps) {
  const lang = useLang();
  const text = useText(feedDetailText);
  const { blocksNone } = useText(feedBoardText);
  return (
    <section className={styles.part} aria-label={text.blocks} data-loud={now || undefined}>
      <h4>{now ? text.blocksNow : text.blocks}</h4>
      {blocks.length === 0 ? (
        <p>{blocksNone}</p>
      ) : (
        <ul className={styles.list}>
          {blocks.map((each) => (
            <li key={each.en}>{pick(each, lang)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
