import { Field, InputType } from 'type-graphql';
import { DateTimeScalar, DayScalar } from '../../shared/scalars.ts';
import { ExportFormat } from '../explorer/index.ts';
import { WorkerFilter, WorkerSort } from '../workers/index.ts';
import { WorkerColumn } from './worker-columns.ts';

@InputType({ description: 'Community workers as a file (导出社区工作者).' })
export class ExportWorkersInput {
  @Field(() => WorkerFilter, { nullable: true, description: 'Which, as in the list (筛选); null: all.' })
  filter?: WorkerFilter | null;
  @Field(() => [WorkerSort], { nullable: true, description: 'Order, as in the list (排序); by name when not given.' })
  sort?: WorkerSort[] | null;
  @Field(() => [WorkerColumn], { description: 'Columns in their order, each once (列).' }) columns!: WorkerColumn[];
}

@InputType({ description: 'A whole list as a file (导出列表); exactly one list is named.' })
export class ExportListInput {
  @Field(() => String, { description: 'A repeat with the same key answers the first job (防重复键).' })
  idempotencyKey!: string;
  @Field(() => ExportWorkersInput, { nullable: true, description: 'Community workers (社区工作者).' })
  workers?: ExportWorkersInput | null;
  @Field(() => ExportFormat, { description: 'Kind of file (文件格式).' }) format!: ExportFormat;
  @Field(() => String, {
    nullable: true,
    description:
      'What the file is for, 5 to 200 characters (用途); needed where a column has a right of its own. Stands in the audit.',
  })
  purpose?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Day it is asked for (时点); today when not given.' })
  asOf?: string | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As it was believed then (当时所知); when the job begins, if not given.',
  })
  knownOn?: Date | null;
}
