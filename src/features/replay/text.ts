import { messages } from '#ui/lang.ts';

export const replayText = messages({
  zh: {
    replay: '回放',
    knownThen: '按当时所知',
    knownNow: '按现在所知',
    notLive: '非实时',
    entered: '已进入回放，画面不是实时',
    left: '已返回实时',
  },
  en: {
    replay: 'REPLAY',
    knownThen: 'as known then',
    knownNow: 'as known now',
    notLive: 'not live',
    entered: 'Replay: the screen is not live',
    left: 'Live again',
  },
});
