export { declareVersions } from './declare-versions.ts';
export type { InForce } from './in-force/version-in-force.ts';
export { SchemeVersion } from './scheme-version.entity.ts';
export type { VersionFace } from './version-face.ts';
export type { VersionedKind } from './versioned-kind.ts';
export { versionsOf } from './versions-of.ts';
