import { messages } from './lang.ts';

export const pictureText = messages({
  zh: {
    at: (moment: string) => `截至 ${moment}`,
    note: '最后已知画面 · 非实时',
    band: (why: string, moment: string) => `${why}；画面为 ${moment} 的最后已知画面，并非实时`,
  },
  en: {
    at: (moment) => `As of ${moment}`,
    note: 'Last known picture · not live',
    band: (why, moment) => `${why}; this is the last known picture, as of ${moment}, not live`,
  },
});
