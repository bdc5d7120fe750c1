import type { ResourceProps } from 'ra-core';

/**
 * The resources of the console, one folder each under domains/<slice>/. Pages are lazy:
 * `{ name: 'communities', list: lazy(() => import('./domains/communities/CommunityList.tsx')) }`.
 */
export const RESOURCES: readonly ResourceProps[] = [];
