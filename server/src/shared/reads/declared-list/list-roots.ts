import { Args, ArgsType, Field, ID, Query, Resolver } from 'type-graphql';
import { Allow, AllowLoggedIn } from '../../access/allow.ts';
import type { Permission } from '../../access/permissions.ts';
import { DateTimeScalar, DayScalar } from '../../scalars.ts';
import { answeredByReadPath } from '../../slice.ts';
import { KNOWN_ON } from '../../time/known-on.ts';
import { PageInput } from '../list.ts';
import type { EntityRef } from '../reads.ts';

type FieldType = Parameters<typeof Field>[0];
interface Argument {
  readonly type: () => unknown;
  readonly description: string;
  readonly needed?: boolean;
}
type Arguments = Readonly<Record<string, Argument>>;

/** A root that lists or finds records. */
interface Root {
  readonly root: string;
  readonly description: string;
  /** Whole description of its argument `asOf`, where it is not the usual one. */
  readonly asOf?: string;
}
export type ListRoot = Root;
export interface OneRoot extends Root {
  /** Beside the id, a record is found by its code: description of that argument. */
  readonly code?: string;
  /** Its id is a name, such as `ETHNIC_GROUP`. */
  readonly byName?: true;
}

/** Whether a list is asked for a day, and as it was believed at an instant; a text says the latter in other words than usual. */
export interface ListMoment {
  readonly asOf?: true;
  readonly knownOn?: true | string;
}

const moment = ({ asOf, knownOn }: ListMoment, root: Root): Arguments => ({
  ...(asOf && {
    asOf: { type: () => DayScalar, description: root.asOf ?? 'Day it is asked for (时点); today when not given.' },
  }),
  ...(knownOn && {
    knownOn: { type: () => DateTimeScalar, description: knownOn === true ? KNOWN_ON.description : knownOn },
  }),
});

export const listArguments = (
  at: ListMoment,
  root: ListRoot,
  filter: EntityRef | undefined,
  sort: { readonly type: EntityRef; readonly description: string } | undefined,
): Arguments => ({
  ...(filter && { filter: { type: () => filter, description: 'Which (筛选).' } }),
  ...(sort && { sort: { type: () => [sort.type], description: sort.description } }),
  page: { type: () => PageInput, description: 'Page (分页).' },
  ...moment(at, root),
});

export const oneArguments = (at: ListMoment, root: OneRoot, id: string): Arguments => ({
  ...(root.code
    ? {
        id: { type: () => ID, description: 'Id (编号); either this or the code.' },
        code: { type: () => String, description: root.code },
      }
    : { id: { type: () => (root.byName ? String : ID), description: id, needed: true } }),
  ...moment(at, root),
});

/** Declares a query on the resolver; the read path answers it. */
export function addRoot(
  resolver: EntityRef,
  { root, description }: Root,
  of: {
    readonly right: Permission | null;
    readonly type: EntityRef;
    readonly nullable?: true;
    readonly args: Arguments;
  },
): void {
  class RootArgs {}
  for (const [name, { type, description, needed = false }] of Object.entries(of.args))
    Field(type as FieldType & (() => never), { nullable: !needed, description })(RootArgs.prototype, name);
  ArgsType()(RootArgs);
  const { prototype } = resolver as { readonly prototype: object };
  const descriptor: PropertyDescriptor = { value: answeredByReadPath };
  Object.defineProperty(prototype, root, descriptor);
  Args(() => RootArgs)(prototype, root, 0);
  Query(() => of.type as never, { nullable: of.nullable ?? false, description })(prototype, root, descriptor);
  const allow = of.right === null ? AllowLoggedIn() : Allow(of.right);
  allow(prototype, root, descriptor);
}

/** A resolver for the roots of one list. */
export function rootsResolver(): EntityRef {
  class ListResolver {}
  Resolver()(ListResolver);
  return ListResolver;
}
