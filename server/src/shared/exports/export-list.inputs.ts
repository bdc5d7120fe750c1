import { Field, InputType } from 'type-graphql';
import type { EntityRef } from '../reads/reads.ts';
import { DateTimeScalar, DayScalar } from '../scalars.ts';
import { ExportFormat } from './export-format.ts';
import type { ExportableList } from './exportable-list.ts';

/** What a list is asked for with, as the slice that has it declares it (`listInput`). */
export interface ListRequest {
  readonly filter?: object | null;
  readonly sort?: readonly object[] | null;
  readonly columns: readonly string[];
  /** Of facts: which kind. */
  readonly kind?: string;
  /** Of facts: only those that hold at asOf. */
  readonly holding?: boolean;
}

@InputType({ description: 'A whole list as a file (导出列表); exactly one list is named.' })
export class ExportListInput {
  @Field(() => String, { description: 'A repeat with the same key answers the first job (防重复键).' })
  idempotencyKey!: string;
  @Field(() => ExportFormat, { description: 'Kind of file (文件格式).' }) format!: ExportFormat;
  @Field(() => String, {
    nullable: true,
    description:
      'What the file is for, 5 to 200 characters (用途); needed where a column has a right of its own. Stands in the audit.',
  })
  purpose?: string | null;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'Day it is asked for (时点); today when not given. Only where the list has one.',
  })
  asOf?: string | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As it was believed then (当时所知); when the job begins, if not given. Only where the list has it.',
  })
  knownOn?: Date | null;
}

/** Adds a list to the lists that can be asked for; each slice does so for its own. */
export function offerList(field: string, input: () => EntityRef, description: string): void {
  Field(input as () => never, { nullable: true, description })(ExportListInput.prototype, field);
}

/** Type of the input for a list: its own filter and order, and columns as `exportLists` names them. */
export function listInput(
  name: string,
  description: string,
  { filter, sort }: { readonly filter?: EntityRef | undefined; readonly sort?: EntityRef | undefined },
): EntityRef {
  class ListInput {}
  const { prototype } = ListInput;
  if (filter)
    Field(() => filter as never, { nullable: true, description: 'Which, as in the list (筛选); null: all.' })(
      prototype,
      'filter',
    );
  if (sort)
    Field(() => [sort as never], { nullable: true, description: 'Order, as in the list (排序).' })(prototype, 'sort');
  Field(() => [String], { description: 'Columns in their order, each once, as exportLists names them (列).' })(
    prototype,
    'columns',
  );
  InputType(name, { description })(ListInput);
  return ListInput;
}

/** Declares a list with its input in one: what a slice offers beside its own rows. */
export function offered(
  list: ExportableList,
  of: { readonly filter?: EntityRef | undefined; readonly sort?: EntityRef | undefined; readonly what: string },
): ExportableList {
  const { field, title } = list;
  const name = `Export${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const input = listInput(name, `${of.what} as a file (导出${title.zh}).`, of);
  offerList(field, () => input, `${of.what} (${title.zh}).`);
  return list;
}
