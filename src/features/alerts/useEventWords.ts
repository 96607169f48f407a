import type { AlertEvent } from '#contract/alert.ts';
import { useText } from '#ui/lang.ts';
import { actionText } from './action/text.ts';
import { alertDeskText } from './deskText.ts';

/** The name of every kind of event in an alert's life. */
export function useEventWords(): Record<AlertEvent['kind'], string> {
  const alert = useText(alertDeskText);
  const action = useText(actionText);
  return {
    raised: alert.raised,
    level: alert.levelChanged,
    reason: alert.reasonChanged,
    cleared: alert.clearedEvent,
    returned: alert.returned,
    lapsed: alert.lapsedEvent,
    acknowledge: action.acknowledge,
    assign: action.assign,
    verify: action.verify,
    act: action.act,
    close: action.close,
    shelve: action.shelve,
    judge: action.judge,
  };
}
