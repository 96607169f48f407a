import type { LocalText } from '#contract/text.ts';
import type { RiskPack } from '#contract/riskPack.ts';
import { addDays } from '#model/civilDay.ts';
import { covers } from '#model/risk/pack.ts';
import type { Fault } from './readPack.ts';
import { opMaplFaults, thresholdFaults } from './ruleFaults.ts';

const han = /\p{Script=Han}/u;

type Located = { path: (string | number)[]; text: LocalText };

function textsOf(pack: RiskPack): Located[] {
  return [
    { path: ['name'], text: pack.name },
    { path: ['provenance', 'published'], text: pack.provenance.published },
    { path: ['provenance', 'ours'], text: pack.provenance.ours },
    ...pack.levels.flatMap(({ label, text }, index) => [
      { path: ['levels', index, 'label'], text: label },
      { path: ['levels', index, 'text'], text },
    ]),
    ...(pack.agreement ? [{ path: ['agreement', 'note'], text: pack.agreement.note }] : []),
  ];
}

function languageFaults(pack: RiskPack): Fault[] {
  return textsOf(pack).flatMap(({ path, text }) => [
    ...(han.test(text.zh)
      ? []
      : [{ path: [...path, 'zh'], reason: { zh: '此处应为中文。', en: 'Write this text in Chinese.' } }]),
    ...(text.en.trim() !== '' && !han.test(text.en)
      ? []
      : [{ path: [...path, 'en'], reason: { zh: '此处应为英文。', en: 'Write this text in English.' } }]),
  ]);
}

function isDay(day: string): boolean {
  try {
    return addDays(day, 0) === day;
  } catch {
    return false;
  }
}

function dateFaults({ validFrom, validTo, agreement }: RiskPack): Fault[] {
  const noDay = (day: string): LocalText => ({
    zh: `没有${day}这一天。`,
    en: `There is no such day as ${day}.`,
  });
  const named = [
    { path: ['validFrom'], day: validFrom },
    { path: ['validTo'], day: validTo },
    { path: ['agreement', 'day'], day: agreement?.day ?? null },
  ];
  const wrong = named.flatMap(({ path, day }) =>
    day === null || isDay(day) ? [] : [{ path, reason: noDay(day) }],
  );
  if (wrong.length > 0 || validFrom === null || validTo === null || validFrom <= validTo) return wrong;
  return [
    { path: ['validTo'], reason: { zh: '失效日早于生效日。', en: 'It ends before it comes into force.' } },
  ];
}

function frameFaults(pack: RiskPack): Fault[] {
  const faults: Fault[] = [];
  if (!covers(pack, pack.unit)) {
    const reason = {
      zh: `规则中没有本套规则所针对的区域类型“${pack.unit}”。`,
      en: `It is made for areas of the kind "${pack.unit}", but has no rules for them.`,
    };
    faults.push({ path: ['unit'], reason });
  }
  if (pack.default === true && !covers(pack, 'county')) {
    const reason = {
      zh: '默认规则必须适用于区县。',
      en: 'The default pack must have rules for counties.',
    };
    faults.push({ path: ['default'], reason });
  }
  if (pack.agreement && pack.agreement.agree > pack.agreement.of) {
    const reason = { zh: '一致数不能多于总数。', en: 'More cannot agree than there are.' };
    faults.push({ path: ['agreement', 'agree'], reason });
  }
  pack.levels.forEach(({ level }, index) => {
    if (pack.levels.findIndex((each) => each.level === level) === index) return;
    const reason = { zh: `级别${level}写了两次。`, en: `Level ${level} is described twice.` };
    faults.push({ path: ['levels', index, 'level'], reason });
  });
  return faults;
}

/** What a pack that fits the schema says that cannot be meant, with the member that says it. */
export function meaningFaults(pack: RiskPack): Fault[] {
  return [
    ...dateFaults(pack),
    ...frameFaults(pack),
    ...languageFaults(pack),
    ...(pack.method === 'thresholds' ? thresholdFaults(pack) : opMaplFaults(pack)),
  ];
}
