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
    whatIf: '假设推演…',
    endWhatIf: '结束推演',
    refused: (n: string) => `有${n}处规则文件被拒绝，未被采用`,
    refusedAt: (file: string, line: string, column: string) => `${file} 第${line}行第${column}列`,
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
    whatIf: 'What if…',
    endWhatIf: 'End the what-if',
    refused: (n) => (n === '1' ? '1 rule file was refused' : `${n} faults in rule files: refused`),
    refusedAt: (file, line, column) => `${file}, line ${line}, column ${column}`,
  },
});
