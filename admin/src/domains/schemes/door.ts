/** What a kind of document hands to the console when it starts; pages and editor are loaded by the doors of their rooms. */
export { versionApprovals } from './versions/approvals.ts';
export { versionResource } from './versions/resource.ts';
export { restingVersions } from './versions/resting-versions.ts';
export type { SchemeChange, VersionRecord } from './versions/version.ts';
export type { VersionDocuments } from './versions/version-documents.ts';
export { versionPages } from './versions/version-pages.ts';
