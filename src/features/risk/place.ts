/** Where a risk panel looks: the city by district, or one district by street. */
export type RiskPlace = { kind: 'city' } | { kind: 'district'; adcode: string };

/** The part of a question to the API that names the areas of a place. */
export function areasOf(place: RiskPlace): { level: 'district' } | { level: 'street'; within: string } {
  return place.kind === 'city' ? { level: 'district' } : { level: 'street', within: place.adcode };
}
