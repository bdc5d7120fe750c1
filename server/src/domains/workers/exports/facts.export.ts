import { Field, InputType } from 'type-graphql';
import { offerList } from '../../../shared/exports/export-list.inputs.ts';
import { column, type ExportableList, type ExportColumn } from '../../../shared/exports/exportable-list.ts';
import { type Text, text } from '../../../shared/words/text.ts';
import { DECLARED_FACTS } from '../facts/declared-facts.ts';
import { workerList } from '../file/workers.list.ts';
import { WorkerFactKind } from '../workers.enums.ts';
import { FACT_COLUMNS } from './fact-columns.ts';
import { IDENTITY, WHO, WORKER_NAMES } from './worker-columns.ts';

/** Field of a worker that has the facts of a kind, and what a file of them is called. */
const KINDS: Readonly<Partial<Record<WorkerFactKind, readonly [each: string, title: Text]>>> = {
  ...Object.fromEntries(
    DECLARED_FACTS.map(({ kind: { kind }, list, fileTitle }) => [kind, [list, fileTitle] as const]),
  ),
  [WorkerFactKind.EMPLOYMENT]: ['employments', text('聘用', 'Employments')],
  [WorkerFactKind.ASSIGNMENT]: ['assignments', text('派驻', 'Assignments')],
};

@InputType({ description: 'Facts of one kind of the people of a list, a row for each fact (导出档案记录).' })
export class ExportFactsInput {
  @Field(() => WorkerFactKind, { description: 'Which kind (记录类别).' }) kind!: WorkerFactKind;
  @Field(() => workerList.filter as never, {
    nullable: true,
    description: 'Of which workers, as in their list (筛选); null: all.',
  })
  filter?: object | null;
  @Field(() => [workerList.sort as never], {
    nullable: true,
    description: 'Order of the workers, as in their list (排序).',
  })
  sort?: object[] | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only those that hold at asOf (仅时点有效); otherwise all that are believed, whatever their days.',
  })
  holding!: boolean;
  @Field(() => [String], { description: 'Columns in their order, each once, as exportLists names them (列).' })
  columns!: string[];
}
offerList('facts', () => ExportFactsInput, 'Facts of one kind of the people of a list (档案记录).');

/** What is asked of each fact lies under the worker's field that has them. */
const under = (each: string, columns: Readonly<Record<string, ExportColumn>>) =>
  Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, { ...column, select: `${each} { ${column.select} }` }]),
  );

const EVERY_FACT = {
  DOCUMENT_NUMBER: column('文号', 'Number of the paper', 'document { number }', { extra: true }),
  DOCUMENT: column('依据文件', 'Paper', 'document { title }', { extra: true }),
} as const;

const missing = (kind: WorkerFactKind): never => {
  throw new Error(
    `No file is known for facts of ${kind}: declare it in facts/declared-facts.ts, or name its columns here`,
  );
};

/** Facts by kind as files: one row for each fact, with who it is about. */
export const factExports: readonly ExportableList[] = Object.values(WorkerFactKind).map((kind) => {
  const [each, title] = KINDS[kind] ?? missing(kind);
  return {
    name: `FACTS_${kind}`,
    field: 'facts',
    kind,
    title,
    permission: 'workers:read',
    root: 'workers',
    each,
    columns: { ...WHO, ...under(each, FACT_COLUMNS[kind] ?? missing(kind)), ...under(each, EVERY_FACT), ...IDENTITY },
    names: WORKER_NAMES,
  };
});
