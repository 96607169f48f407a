import type { Alert } from '#contract/alert.ts';
import type { User } from '#contract/session.ts';

/** Whether a user may act on an alert at all: officers in their own district, commanders in the whole city. */
export function mayAct(user: User, alert: Pick<Alert, 'district'>): boolean {
  switch (user.role) {
    case 'viewer':
      return false;
    case 'officer':
      return user.scope.adcode === alert.district;
    case 'commander':
      return true;
  }
}
