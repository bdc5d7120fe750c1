export { declareVersions } from './declare-versions.ts';
export { SchemeVersion } from './scheme-version.entity.ts';
export type { VersionFace } from './version-face.ts';
export type { InForce } from './version-in-force.ts';
export type { VersionedKind } from './versioned-kind.ts';
export { versionsOf } from './versions-of.ts';
