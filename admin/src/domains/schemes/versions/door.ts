export { useVersionsOf } from './use-versions.ts';
export { type VersionKind, VersionKindProvider } from './version-kind.tsx';
