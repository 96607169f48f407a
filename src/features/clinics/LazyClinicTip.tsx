import { later, useLater } from '#ui/later.ts';

const tip = later(() => import('./ClinicTip.tsx'));

/** Fetched with the first clinic that is pointed at. */
export function LazyClinicTip(props: { id: string }) {
  const code = useLater(tip);
  return code && <code.ClinicTip {...props} />;
}
