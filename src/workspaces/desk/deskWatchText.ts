import { messages } from '#ui/lang.ts';

export const deskWatchText = messages({
  zh: { newer: '系统已更新，重新载入后生效；已填写的内容会保留', reload: '重新载入' },
  en: {
    newer: 'A newer version is there: load it again to use it. What you typed is kept',
    reload: 'Load again',
  },
});
