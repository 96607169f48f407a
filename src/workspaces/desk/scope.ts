import type { ComponentType } from 'react';
import type { Session } from '#contract/session.ts';
import type { View } from '#view.ts';

/** The part of the city that the desk looks at: a district, or undefined for the whole city. */
export type Scope = { district: string | undefined; city: string };

export type DeskPage = ComponentType<{ scope: Scope }>;

/** What the link says, else what the user answers for. */
export function scopeOf(view: Pick<View, 'district'>, session: Pick<Session, 'user' | 'city'>): Scope {
  const city = session.city.adcode;
  const own = session.user.scope.level === 'district' ? session.user.scope.adcode : undefined;
  const district = view.district ?? own;
  return { city, district: district === 'all' || district === city ? undefined : district };
}
