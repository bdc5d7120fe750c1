import { type ComponentType, lazy, type ReactNode } from 'react';

/** How a component is loaded that is a file's default. */
export type Loading<Props = object> = () => Promise<{ readonly default: ComponentType<Props> }>;

/** Pages that any kind of something has: each is loaded when it is opened, and with it the kind, which stands around it. */
export const pagesOfKind = (kind: Loading<{ readonly children: ReactNode }>) => (page: Loading) =>
  lazy(async () => {
    const [{ default: Kind }, { default: Page }] = await Promise.all([kind(), page()]);
    return {
      default: () => (
        <Kind>
          <Page />
        </Kind>
      ),
    };
  });
