import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import { Link as RouteLink } from 'wouter';
import { apiNow } from '#api/clock.ts';
import { useLink } from '#api/link.ts';
import { shanghaiMinute, useMoment } from '#api/moment.ts';
import { all } from '#api/q.ts';
import { useSession } from '#api/session.ts';
import type { Session } from '#contract/session.ts';
import { fullHour } from '#features/replay/past.ts';
import { ClockFaceContext, usePageClock } from '#ui/clock.ts';
import { clock, isoDay, weekday } from '#ui/format.ts';
import { pick, useLang, useText } from '#ui/lang.ts';
import { Select } from '#ui/Select.tsx';
import { changeView, linkTo, pages, useView } from '#view.ts';
import styles from './DeskHeader.module.css';
import { scopeOf } from './scope.ts';
import { deskText } from './text.ts';

/** Selections belong to one page of one district: they do not follow to another. */
const nothingChosen = {
  alert: undefined,
  clinic: undefined,
  item: undefined,
  site: undefined,
  area: undefined,
  feed: undefined,
  figure: undefined,
};

export function DeskHeader() {
  const text = useText(deskText);
  const lang = useLang();
  const session = useSession().data;
  return (
    <header className={styles.header}>
      <h1 className={styles.product}>{text.product}</h1>
      <Pages />
      <div className={styles.settings}>
        {session && <DistrictSelect session={session} />}
        {session && session.switchableTo.length > 1 && <UserSelect session={session} />}
        <ReplayButton />
        <button
          type="button"
          className={styles.link}
          title={text.switchLanguage}
          onClick={() => changeView({ lang: lang === 'zh' ? 'en' : 'zh' })}
        >
          {text.language}
        </button>
        <RouteLink className={styles.link} title={text.openWall} href={linkTo('/wall', nothingChosen)}>
          {text.wall}
        </RouteLink>
      </div>
      <DeskClock session={session} />
    </header>
  );
}

/** Into a replay that begins at the last full hour; the way back is in its bar. */
function ReplayButton() {
  const text = useText(deskText);
  const moment = useMoment();
  if (moment.kind === 'replay') return null;
  const enter = () => {
    const now = apiNow();
    if (now !== null) changeView({ at: shanghaiMinute(fullHour(now)) });
  };
  return (
    <button type="button" className={styles.link} title={text.enterReplay} onClick={enter}>
      {text.replay}
    </button>
  );
}

function Pages() {
  const text = useText(deskText);
  const view = useView();
  return (
    <nav className={styles.pages} aria-label={text.pages}>
      {pages.map((page) => (
        <RouteLink
          key={page}
          className={styles.page}
          href={linkTo('/desk', { ...nothingChosen, page })}
          aria-current={view.page === page ? 'page' : undefined}
        >
          {text[page]}
        </RouteLink>
      ))}
    </nav>
  );
}

function DistrictSelect({ session }: { session: Session }) {
  const text = useText(deskText);
  const lang = useLang();
  const view = useView();
  const districts = useQuery(all('regions', { level: 'district' })).data?.items ?? [];
  const options = [
    { value: 'all', label: text.wholeCity },
    ...districts.map(({ adcode, name }) => ({ value: adcode, label: pick(name, lang) })),
  ];
  return (
    <Select
      label={text.district}
      options={options}
      value={scopeOf(view, session).district ?? 'all'}
      onChange={(district) => changeView({ ...nothingChosen, district })}
    />
  );
}

/** Another user sees other allowed actions, so everything is read again: the page starts anew. */
function UserSelect({ session }: { session: Session }) {
  const text = useText(deskText);
  const lang = useLang();
  const options = session.switchableTo.map(({ id, name }) => ({ value: id, label: pick(name, lang) }));
  const become = (user: string) =>
    window.location.assign(linkTo('/desk', { ...nothingChosen, district: undefined, user }));
  return <Select label={text.user} options={options} value={session.user.id} onChange={become} />;
}

function DeskClock({ session }: { session: Session | undefined }) {
  const text = useText(deskText);
  const lang = useLang();
  const { now } = usePageClock();
  const link = useLink();
  const face = use(ClockFaceContext);
  if (face) return face;
  const words = { live: text.live, connecting: text.connecting, lost: text.lost }[link.kind];
  const simulated = session?.scenario
    ? ` · ${pick(session.scenario.title, lang)} · ${session.clock.paused ? text.standing : text.speed(String(session.clock.rate))}`
    : '';
  return (
    <p className={styles.clock} data-link={link.kind}>
      {now !== null && (
        <time className={styles.time}>
          {isoDay(now)} {weekday(now, lang)} {clock(now)}
        </time>
      )}
      <span className={styles.state} title={words + simulated}>
        {words}
        <span className={styles.simulated}>{simulated}</span>
      </span>
    </p>
  );
}
