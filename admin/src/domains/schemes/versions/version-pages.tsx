import { type ComponentType, lazy, type ReactNode } from 'react';

type Loaded<Props = object> = Promise<{ readonly default: ComponentType<Props> }>;

/**
 * Pages of versions of one kind, for the console's slice that owns it: each is loaded when it is opened, and with it the kind, which stands around
 * it (`VersionKindProvider`).
 */
export function versionPages(resource: string, kind: () => Loaded<{ readonly children: ReactNode }>) {
  const page = (of: () => Loaded) =>
    lazy(async () => {
      const [{ default: Kind }, { default: Page }] = await Promise.all([kind(), of()]);
      return {
        default: () => (
          <Kind>
            <Page />
          </Kind>
        ),
      };
    });
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
