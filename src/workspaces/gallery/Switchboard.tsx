import { useLang, useText } from '#ui/lang.ts';
import { linkTo } from '#view.ts';
import styles from './Gallery.module.css';
import { galleryText } from './text.ts';

/** Ids of the simulated city's scenarios; the city itself is out of this folder's reach. */
const scenarios = [
  'hangzhou-2020',
  'quiet-week',
  'clinic-cluster',
  'supply-crunch',
  'feed-outage',
  'alert-flood',
  'api-down',
  'slow-line',
  'large-city',
  'megacity',
];

/** Every scenario on the wall and at the desk, one click away. */
export function Switchboard() {
  const text = useText(galleryText);
  const lang = useLang();
  const here = (path: string, scenario: string) =>
    `${path}?${new URLSearchParams({ scenario, lang }).toString()}`;
  return (
    <nav className={styles.board} aria-label={text.scenarios}>
      <h2>{text.scenarios}</h2>
      <ul className={styles.links}>
        {scenarios.map((scenario) => (
          <li key={scenario}>
            <code>{scenario}</code> <a href={here('/wall', scenario)}>{text.toWall}</a>{' '}
            <a href={here('/desk', scenario)}>{text.toDesk}</a>
          </li>
        ))}
      </ul>
      <h2>{text.settings}</h2>
      <ul className={styles.links}>
        {(['office', 'wall'] as const).flatMap((theme) =>
          (['zh', 'en'] as const).map((lang) => (
            <li key={theme + lang}>
              <a href={linkTo('/gallery', { theme, lang })} hrefLang={lang}>
                {text[theme]} {lang}
              </a>
            </li>
          )),
        )}
      </ul>
    </nav>
  );
}
