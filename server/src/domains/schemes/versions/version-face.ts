import type { Permission } from '../../../shared/access/permissions.ts';
import type { SchemeVersion } from './scheme-version.entity.ts';
import type { VersionedKind } from './versioned-kind.ts';

/** How GraphQL speaks of the versions of one kind. All names of its operations and inputs follow from the class of a version. */
export interface VersionFace<D extends object> extends VersionedKind<D> {
  /** Class of a version, called as the schema calls it: `GradeScheme`. */
  readonly entity: new () => SchemeVersion & { base: SchemeVersion | null };
  /** Query that lists them: `gradeSchemes`. */
  readonly many: string;
  readonly called: {
    /** One document of the kind, in English: `grade scheme`. */
    readonly one: string;
    /** Several of them: `grade schemes`. */
    readonly many: string;
    /** Chinese term: `岗位等级序列方案`. */
    readonly zh: string;
  };
  /** Rights to read versions, and to write, submit and take them back; who decides stands in `versions.decide`. */
  readonly rights: { readonly read: Permission; readonly prepare: Permission };
}

/** Names of the operations on one version, by what they do. */
export const operationsOf = ({ name }: { readonly name: string }) => ({
  one: `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  check: `check${name}`,
  file: `export${name}`,
  difference: `${name.charAt(0).toLowerCase()}${name.slice(1)}Difference`,
  create: `create${name}`,
  import: `import${name}`,
  save: `save${name}`,
  submit: `submit${name}`,
  recall: `recall${name}`,
  decide: `decide${name}`,
  delete: `delete${name}`,
});
export type VersionOperations = ReturnType<typeof operationsOf>;
