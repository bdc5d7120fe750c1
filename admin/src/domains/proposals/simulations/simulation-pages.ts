import type { ReactNode } from 'react';
import { type Loading, pagesOfKind } from '../../../shared/pages/pages-of-kind.tsx';

/** Pages of simulations of one kind (`SimulationKindProvider`), for the console's slice that owns it. */
export function simulationPages(kind: Loading<{ readonly children: ReactNode }>) {
  const page = pagesOfKind(kind);
  return { list: page(() => import('./SimulationList.tsx')), show: page(() => import('./SimulationShow.tsx')) };
}
