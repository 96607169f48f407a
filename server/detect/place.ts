import type { Alert } from '#contract/alert.ts';
import type { RegisterIndex } from '../registerIndex.ts';

/** The place of an alert by its code; the city where the code is unknown or a zone without staff of its own. */
export function placeOf(registers: RegisterIndex, adcode: string): Alert['place'] {
  const { city } = registers;
  const region = registers.region.get(adcode);
  if (!region || region.level === 'zone') return { adcode: city.adcode, name: city.name, level: 'city' };
  return { adcode, name: region.name, level: region.level };
}
