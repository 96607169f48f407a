import type { ComponentProps, ReactNode } from 'react';
import { later, useLater } from '../later.ts';
import { usePrinting } from './usePrinting.ts';
import type { MeasureRow, VirtualRows } from './VirtualRows.tsx';

const VIRTUAL_BEYOND = 100;

/** Most tables are short, and the first page of the desk has no bytes to spare for long ones. */
const virtualRows = later(() => import('./VirtualRows.tsx'));

type Props = Omit<ComponentProps<typeof VirtualRows>, 'children'> & {
  children: (index: number, measure?: MeasureRow) => ReactNode;
};

/** Whether only the rows in sight are drawn: not of a short table, and not on paper. */
export function useDrawnPiecewise(count: number): boolean {
  const printing = usePrinting();
  return count > VIRTUAL_BEYOND && !printing;
}

/** All rows, or those in sight of a long table; its first ones until the code for that is there. */
export function TableRows({ piecewise, ...props }: Props & { piecewise: boolean }) {
  return piecewise ? <LongRows {...props} /> : <FirstRows {...props} />;
}

function LongRows(props: Props) {
  const code = useLater(virtualRows);
  return code ? <code.VirtualRows {...props} /> : <FirstRows {...props} count={VIRTUAL_BEYOND} />;
}

function FirstRows({ count, children }: Pick<Props, 'count' | 'children'>) {
  return Array.from({ length: count }, (_, index) => children(index));
}
