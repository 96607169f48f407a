import { all } from '#api/q.ts';
import type { Clinic } from '#contract/clinic.ts';
import { count } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { MarkShape, PointsLayer } from '#ui/map/mapTypes.ts';
import type { ColourRole } from '#ui/roles.ts';
import { clinicStatuses, markOf } from './clinicStatus.ts';
import { clinicDeskText } from './deskText.ts';

export type ClinicLegendEntry = { shape: MarkShape; tone: ColourRole; label: string };

/** What a mark says to those who point at it or do not see it. */
function markWords({ name, status, load }: Clinic, lang: Lang): string {
  const text = textOf(clinicDeskText, lang);
  if (status === 'no-report' || !load) return text.markSilent(name[lang]);
  return text.markLabel(name[lang], text[status], count(load.waiting, lang));
}

/** Fever clinics as points: ring, half, disc and cross for open, diverting, full and no report. */
export const clinicsLayer = {
  id: 'clinics',
  title: clinicTitle(),
  query: (district?: string) => all('clinics', { district }),
  legend(lang: Lang): ClinicLegendEntry[] {
    const text = textOf(clinicDeskText, lang);
    return clinicStatuses.map((status) => ({ ...markOf[status], label: text[status] }));
  },
  shapes(clinics: readonly Clinic[], lang: Lang): PointsLayer {
    return {
      kind: 'points',
      id: 'clinics',
      points: clinics.map((clinic) => ({
        id: clinic.id,
        position: clinic.position,
        ...markOf[clinic.status],
        label: markWords(clinic, lang),
      })),
    };
  },
};

function clinicTitle() {
  return { zh: clinicDeskText.zh.layerTitle, en: clinicDeskText.en.layerTitle };
}
