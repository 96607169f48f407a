import { pictureName } from '#api/lastPicture/pictureStore.ts';
import { useForgottenPicture } from '#api/lastPicture/useForgottenPicture.ts';
import { useText } from '#ui/lang.ts';
import { linkTo, useView } from '#view.ts';
import { deskText } from './desk/text.ts';

/** In place of a page that the API shows to nobody it does not know: whom it asked for, and the way out. */
export function NotSignedIn() {
  const text = useText(deskText);
  const { user } = useView();
  useForgottenPicture(pictureName('desk'));
  const { pathname } = window.location;
  return (
    <main style={{ padding: '2rem' }}>
      <h1>{user === undefined ? text.notSignedIn : text.unknownUser(user)}</h1>
      <p>{user === undefined ? text.notSignedInHelp : text.unknownUserHelp}</p>
      <p>
        {/* Who is acting is settled when a page starts: these links load it anew. */}
        {user === undefined ? (
          <a href={linkTo(pathname)}>{text.tryAgain}</a>
        ) : (
          <a href={linkTo(pathname, { user: undefined })}>{text.usualUser}</a>
        )}
      </p>
    </main>
  );
}
