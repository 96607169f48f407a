import { useQuery } from '@tanstack/react-query';
import { useLang } from '#ui/lang.ts';
import type { MapLayer } from '#ui/map/mapTypes.ts';
import { clinicsLayer } from './clinicsLayer.ts';

/** The clinics of a district, or of the city, as a layer to put over a map; none until they are known. */
export function useClinicLayer({ district }: { district?: string } = {}): MapLayer[] {
  'use memo';
  const lang = useLang();
  const { data } = useQuery(clinicsLayer.query(district));
  return data ? [clinicsLayer.shapes(data.items, lang)] : [];
}
