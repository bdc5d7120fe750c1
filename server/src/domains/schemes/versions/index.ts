export { SchemeCells, SchemeVersion } from './scheme-version.entity.ts';
export { SchemeStatusFilter } from './version.enums.ts';
export { type VersionRoots, versionReads } from './version.reads.ts';
export { type VersionRuleRoots, versionRoots } from './version.roots.ts';
export { SchemeChange, SchemeCheck, SchemeFile } from './version.types.ts';
export type { InForce } from './version-in-force.ts';
export type { VersionedKind } from './versioned-kind.ts';
export { versionsOf } from './versions-of.ts';
