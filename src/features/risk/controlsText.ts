import { messages } from '#ui/lang.ts';

export const controlsText = messages({
  zh: {
    layer: '图层',
    layerRisk: '风险等级',
    layerDensity: '就诊密度',
    layerClinics: '发热门诊',
    legend: '图例',
    legendClass: '分级',
    legendOfficial: '官方五色',
    packLabel: '规则',
  },
  en: {
    layer: 'Layer',
    layerRisk: 'Risk class',
    layerDensity: 'Visit density',
    layerClinics: 'Fever clinics',
    legend: 'Legend',
    legendClass: 'Classes',
    legendOfficial: 'Official colours',
    packLabel: 'Rules',
  },
});
