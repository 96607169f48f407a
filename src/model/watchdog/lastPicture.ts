import type { Session } from '#contract/session.ts';

/** The shape of what is stored; raise it with every change of it. */
export const PICTURE_VERSION = 1;

/** What a stored picture says of itself: the build that drew it, and the moment (ISO, the API's time) it shows. */
export type PictureHead = { version: number; build: string; at: string };

/** Whether a stored picture can be drawn by this build: another one may understand its data otherwise. */
export const canBeDrawn = (head: PictureHead, build: string): boolean =>
  head.version === PICTURE_VERSION && head.build === build && !Number.isNaN(Date.parse(head.at));

/** Whether a picture is of the world that now answers, as this user sees it: the same city and scenario, not from its future. */
export function isOfWorld(head: Pick<PictureHead, 'at'>, before: Session, now: Session): boolean {
  return (
    before.user.id === now.user.id &&
    before.city.adcode === now.city.adcode &&
    before.scenario?.id === now.scenario?.id &&
    Date.parse(head.at) <= Date.parse(now.clock.now)
  );
}
