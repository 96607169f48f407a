import type { Feed } from '#contract/feed.ts';
import { AlertBadge } from '#ui/AlertBadge.tsx';
import { pick, useLang, useText } from '#ui/lang.ts';
import { contactWords } from '../feedWords.ts';
import { useFeedAlerts } from '../useFeedAlerts.ts';
import styles from './FeedDetail.module.css';
import { feedDetailText } from './text.ts';

type Props = { feed: Feed; href: (alert: string) => string };

/** The open alert about a feed, who has it and where it stands, with the way to it. */
export function FeedAlert({ feed, href }: Props) {
  const lang = useLang();
  const text = useText(feedDetailText);
  const alert = useFeedAlerts()(feed.id);
  return (
    <section className={styles.part} aria-label={text.openAlert}>
      <h4>{text.openAlert}</h4>
      {alert ? (
        <>
          <p className={styles.line}>
            <AlertBadge level={alert.level} />
            <a href={href(alert.id)}>{pick(alert.title, lang)}</a>
          </p>
          <p className={styles.line}>
            <span>{alert.cleared ? text.cleared : text[alert.state]}</span>
            <span>
              {text.alertOwner(alert.owner ? contactWords({ owner: alert.owner }, lang) : text.unowned)}
            </span>
          </p>
        </>
      ) : (
        <p>{text.noAlert}</p>
      )}
    </section>
  );
}
