import { useQuery } from '@tanstack/react-query';
import { all } from '#api/q.ts';
import { useSession } from '#api/session.ts';
import { useLang } from '#ui/lang.ts';

export const districtsQuery = all('regions', { level: 'district' });

/** The name of a district, or of the city without one; '' until it is known. */
export function usePlaceName(district?: string): string {
  const lang = useLang();
  const city = useSession().data?.city;
  const districts = useQuery(districtsQuery).data?.items ?? [];
  const place = district === undefined ? city : districts.find(({ adcode }) => adcode === district);
  return place?.name[lang] ?? '';
}
