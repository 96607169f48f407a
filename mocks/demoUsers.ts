import type { Registers } from '#contract/registers.ts';
import type { User } from '#contract/session.ts';

/** The users of a demonstration: the wall, the duty commander, and one officer in each district. */
export function demoUsers({ city, regions }: Pick<Registers, 'city' | 'regions'>): User[] {
  const wholeCity = { level: 'city' as const, adcode: city.adcode };
  const centre = { zh: `${city.name.zh}疫情防控指挥部`, en: `${city.name.en} Epidemic Command Centre` };
  const officers = regions
    .filter(({ level }) => level === 'district')
    .map(({ adcode, name }): User => ({
      id: adcode,
      name: { zh: `${name.zh}值班员`, en: `${name.en} duty officer` },
      department: { zh: `${name.zh}防控办`, en: `${name.en} Epidemic Control Office` },
      role: 'officer',
      scope: { level: 'district', adcode },
    }));
  return [
    { id: 'wall', name: { zh: '大屏', en: 'Wall' }, department: centre, role: 'viewer', scope: wholeCity },
    {
      id: 'commander',
      name: { zh: '值班指挥长', en: 'Duty commander' },
      department: centre,
      role: 'commander',
      scope: wholeCity,
    },
    ...officers,
  ];
}
