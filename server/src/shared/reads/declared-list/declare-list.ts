import type { Permission } from '../../access/permissions.ts';
import { offered } from '../../exports/export-list.inputs.ts';
import { type ExportableList, type ExportColumn, type NameSource } from '../../exports/exportable-list.ts';
import { text } from '../../words/text.ts';
import type { ColumnSql, EntityRef, Reads } from '../reads.ts';
import type { Condition } from './conditions.ts';
import { fieldColumn } from './field-column.ts';
import {
  addRoot,
  type ListMoment,
  type ListRoot,
  listArguments,
  type OneRoot,
  oneArguments,
  rootsResolver,
} from './list-roots.ts';
import { filterType, pageType, sortType } from './list-types.ts';
import type { Order } from './orders.ts';
import { describeList, type ListWords } from './words.ts';

type FieldOf<Entity> = keyof Entity & string;

/** A condition that bears no field's name says which field guards it. */
type Conditions<Entity, Names extends string> = {
  readonly [Name in Names]: Name extends FieldOf<Entity>
    ? Condition<FieldOf<Entity>>
    : Condition<FieldOf<Entity>> & { readonly guardedBy: FieldOf<Entity> };
};

/** What a column asks of a row begins with one of its fields. */
type Asks<FieldName extends string> = FieldName | `${FieldName} {${string}`;

/** What of the list may leave as a file. */
export interface Leaving<Entity> {
  /** Title in both languages: Chinese, then English. */
  readonly title: readonly [zh: string, en: string];
  /** What the file holds, as a sentence begins: `Quotas of places with their use`. */
  readonly what: string;
  readonly columns: Readonly<Record<string, ExportColumn<Asks<FieldOf<Entity>>>>>;
  /** Name of the list, where it is not that of the root. */
  readonly name?: string;
}

export interface ListDeclaration<
  Entity extends object,
  Names extends string,
  Leaves extends Leaving<Entity> | undefined,
> {
  /** Class of the rows. */
  readonly entity: abstract new (
    ...args: never[]
  ) => Entity;
  /** What the names of its types begin with; the entity's own when not given. */
  readonly type?: string;
  /** What the name of its filter begins with, where it is called after the list and not after its rows. */
  readonly filterType?: string;
  /** null: whoever is logged in sees his own, which never leave. */
  readonly right: Permission | null;
  readonly words: ListWords;
  /** Root that lists them. */
  readonly many: ListRoot;
  /** Root that finds one; none: there are only lists. */
  readonly one?: OneRoot;
  readonly at?: ListMoment;
  readonly filters?: Conditions<Entity, Names>;
  readonly sorts?: Readonly<Record<string, Order<FieldOf<Entity>>>>;
  /** Type of the order, where several lists share it. */
  readonly sortedBy?: EntityRef;
  /** Order where none is asked for; ties go by id. */
  readonly defaultOrder: ColumnSql;
  readonly leaves?: Leaves;
}

/** What a list gives the other parts of the server. */
export interface DeclaredList<Leaves = undefined> {
  /** Resolver with both roots and their right; goes into the slice's `resolvers`. */
  readonly resolver: EntityRef;
  /** Part of the type's `Reads`. */
  readonly reads: Pick<Reads, 'filters' | 'sorts' | 'defaultSort' | 'roots'>;
  /** Types of its filter and its order, for later slices that add to them or offer another file of the same rows. */
  readonly filter: EntityRef | undefined;
  readonly sort: EntityRef | undefined;
  /** The list as a file; goes into the slice's `exports`. */
  readonly exported: Leaves extends undefined ? undefined : ExportableList;
}

/**
 * Declares a list once: types of filter, order and page, both roots with their right, the SQL behind them, and the file. Called beside the type's
 * `Reads`, which spreads `reads`.
 */
export function declareList<
  Entity extends object,
  Names extends string = never,
  const Leaves extends Leaving<Entity> | undefined = undefined,
>(list: ListDeclaration<Entity, Names, Leaves>): DeclaredList<Leaves> {
  const { entity, right, many, one, at = {}, type = entity.name } = list;
  const words = describeList(list.words);
  const conditions: Readonly<Record<string, Condition>> = list.filters ?? {};
  const filter = list.filters && filterType(list.filterType ?? type, conditions, words);
  const sort = list.sortedBy ?? (list.sorts && sortType(type, list.sorts, words));

  const resolver = rootsResolver();
  const order = sort && { type: sort, description: words.orderArgument };
  const args = listArguments(at, many, filter, order);
  addRoot(resolver, many, { right, type: pageType(type, entity, words), args });
  if (one) addRoot(resolver, one, { right, type: entity, nullable: true, args: oneArguments(at, one, words.id) });

  return {
    resolver,
    filter,
    sort,
    reads: {
      filters: mapped(conditions, ({ sqlOf }, name) => sqlOf(name)),
      sorts: mapped(list.sorts ?? {}, ({ field, by }) => ({ field, by })),
      defaultSort: list.defaultOrder,
      roots: { [many.root]: 'page', ...(one && { [one.root]: { one: foundBy(one) } }) },
    },
    exported: exported(list, { filter, sort }) as DeclaredList<Leaves>['exported'],
  };
}

const mapped = <Value, Result>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value, name: string) => Result,
): Readonly<Record<string, Result>> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));

const foundBy = ({ code }: OneRoot): Readonly<Record<string, ColumnSql>> => ({
  id: fieldColumn('id'),
  ...(code && { code: fieldColumn('code') }),
});

/** Name of a list as a constant: `baseFigures` is `BASE_FIGURES`. */
const constant = (root: string): string => root.replace(/[A-Z]/g, '_$&').toUpperCase();

function exported<Entity extends object, Names extends string>(
  { right, many: { root }, filters, leaves }: ListDeclaration<Entity, Names, Leaving<Entity> | undefined>,
  types: { readonly filter: EntityRef | undefined; readonly sort: EntityRef | undefined },
): ExportableList | undefined {
  if (!leaves || right === null) return undefined;
  const { name = constant(root), title, columns, what } = leaves;
  const list = { name, field: root, title: text(...title), permission: right, root, columns, names: namesOf(filters) };
  return offered(list, { ...types, what });
}

/** Where the names behind the ids of conditions are found. */
const namesOf = (conditions: Readonly<Record<string, Condition>> = {}): Readonly<Record<string, NameSource>> =>
  Object.fromEntries(Object.entries(conditions).flatMap(([name, { named }]) => (named ? [[name, named]] : [])));
