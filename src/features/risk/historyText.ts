import { messages } from '#ui/lang.ts';

export const historyText = messages({
  zh: {
    history: '风险变化',
    comma: '，',
    strip: '各级区域数',
    areasInClass: (n: string, level: string) => `${level}级${n}个`,
    areasUnknown: (n: string) => `无法判定${n}个`,
    shownDay: (day: string) => `所示日期 ${day}`,
    noHistory: '这一时期没有风险评估',
    highAreas: (n: string, before: string) => `3级及以上${n}个区域，前一日${before}个`,
  },
  en: {
    history: 'Risk by day',
    comma: ', ',
    strip: 'Areas in each class',
    areasInClass: (n, level) => `${n} in class ${level}`,
    areasUnknown: (n) => `${n} cannot be assessed`,
    shownDay: (day) => `Day shown: ${day}`,
    noHistory: 'No assessment in this period',
    highAreas: (n, before) =>
      `${n} ${n === '1' ? 'area' : 'areas'} in class 3 and above, ${before} the day before`,
  },
});
