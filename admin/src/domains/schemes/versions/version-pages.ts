import type { ReactNode } from 'react';
import { type Loading, pagesOfKind } from '../../../shared/pages/pages-of-kind.tsx';

/** Pages of versions of one kind (`VersionKindProvider`), for the console's slice that owns it. */
export function versionPages(resource: string, kind: Loading<{ readonly children: ReactNode }>) {
  const page = pagesOfKind(kind);
  return {
    pages: {
      list: page(() => import('./list/VersionList.tsx')),
      show: page(() => import('./page/VersionShow.tsx')),
      edit: page(() => import('./page/VersionEdit.tsx')),
    },
    routes: {
      [`/${resource}/compare`]: page(() => import('./VersionComparison.tsx')),
      [`/${resource}/import`]: page(() => import('./import/VersionImport.tsx')),
    },
  };
}
