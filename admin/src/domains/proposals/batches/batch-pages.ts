import type { ReactNode } from 'react';
import { type Loading, pagesOfKind } from '../../../shared/pages/pages-of-kind.tsx';

/** Pages of batches of one kind (`BatchKindProvider`), for the console's slice that owns it; `sheet` is what is signed. */
export function batchPages(place: string, kind: Loading<{ readonly children: ReactNode }>, sheet: Loading) {
  const page = pagesOfKind(kind);
  return {
    pages: { list: page(() => import('./BatchList.tsx')), show: page(() => import('./BatchShow.tsx')) },
    routes: { [`/${place}/:id/sheet`]: page(sheet) },
  };
}
