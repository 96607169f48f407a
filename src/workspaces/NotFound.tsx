import { useText } from '#ui/lang.ts';
import { linkTo } from '#view.ts';
import { deskText } from './desk/text.ts';

export function NotFound() {
  const text = useText(deskText);
  return (
    <main style={{ padding: '2rem' }}>
      <h1>{text.notFound}</h1>
      <p>{text.notFoundHelp}</p>
      <p>
        <a href={linkTo('/desk')}>{text.toDesk}</a> · <a href={linkTo('/wall')}>{text.toWall}</a>
      </p>
    </main>
  );
}
