import type { Day } from '../../../shared/time/timeline.ts';
import { restingVersions } from './in-force/resting.ts';
import { versionReads } from './version.reads.ts';
import { versionResolver } from './version.resolver.ts';
import { versionRoots } from './version.roots.ts';
import { operationsOf, type VersionFace } from './version-face.ts';
import { versionList } from './version-list.ts';
import { versionsOf } from './versions-of.ts';

/**
 * Declares a kind of documents with versions once: their life, and what GraphQL asks and does with them. `resolvers`, `reads`, `documentEnds`,
 * `asks` and `ruleRoots` go into the slice.
 */
export const declareVersions = <D extends object & { readonly code: string; readonly validFrom: Day }>(
  kind: VersionFace<D>,
) => {
  const list = versionList(kind);
  const resting = restingVersions(kind);
  return {
    ...versionsOf(kind),
    operations: operationsOf(kind.entity),
    resolvers: [list.resolver, versionResolver(kind), resting.resolver],
    reads: [versionReads(kind, list.reads), resting.reads],
    documentEnds: [resting.tellKeepers],
    asks: [kind.versions.submitted],
    ruleRoots: versionRoots(kind),
  };
};
