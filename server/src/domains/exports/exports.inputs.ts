import { Field, InputType } from 'type-graphql';
import { DateTimeScalar, DayScalar } from '../../shared/scalars.ts';
import {
  BaseFigureFilter,
  BaseFigureSort,
  CommunityFilter,
  CommunitySort,
  FacilityFilter,
  FacilitySort,
} from '../communities/index.ts';
import { ExportFormat } from '../explorer/index.ts';
import { EmployerFilter, EmployerSort, WorkerFilter, WorkerSort } from '../workers/index.ts';
import { BaseFigureColumn } from './base-figure-columns.ts';
import { CommunityColumn } from './community-columns.ts';
import { EmployerColumn } from './employer-columns.ts';
import { FacilityColumn } from './facility-columns.ts';
import { WorkerColumn } from './worker-columns.ts';

@InputType({ description: 'Community workers as a file (导出社区工作者).' })
export class ExportWorkersInput {
  @Field(() => WorkerFilter, { nullable: true, description: 'Which, as in the list (筛选); null: all.' })
  filter?: WorkerFilter | null;
  @Field(() => [WorkerSort], { nullable: true, description: 'Order, as in the list (排序); by name when not given.' })
  sort?: WorkerSort[] | null;
  @Field(() => [WorkerColumn], { description: 'Columns in their order, each once (列).' }) columns!: WorkerColumn[];
}

@InputType({ description: 'Communities and villages as a file (导出社区与村).' })
export class ExportCommunitiesInput {
  @Field(() => CommunityFilter, { nullable: true, description: 'Which, as in the list (筛选); null: all.' })
  filter?: CommunityFilter | null;
  @Field(() => [CommunitySort], { nullable: true, description: 'Order, as in the list (排序).' })
  sort?: CommunitySort[] | null;
  @Field(() => [CommunityColumn], { description: 'Columns in their order, each once (列).' })
  columns!: CommunityColumn[];
}

@InputType({ description: 'Facilities as a file (导出设施).' })
export class ExportFacilitiesInput {
  @Field(() => FacilityFilter, { nullable: true, description: 'Which, as in the list (筛选); null: all.' })
  filter?: FacilityFilter | null;
  @Field(() => [FacilitySort], { nullable: true, description: 'Order, as in the list (排序).' })
  sort?: FacilitySort[] | null;
  @Field(() => [FacilityColumn], { description: 'Columns in their order, each once (列).' }) columns!: FacilityColumn[];
}

@InputType({ description: 'Base figures as a file (导出基础数据).' })
export class ExportBaseFiguresInput {
  @Field(() => BaseFigureFilter, { nullable: true, description: 'Which, as in the list (筛选); null: all.' })
  filter?: BaseFigureFilter | null;
  @Field(() => [BaseFigureSort], { nullable: true, description: 'Order, as in the list (排序).' })
  sort?: BaseFigureSort[] | null;
  @Field(() => [BaseFigureColumn], { description: 'Columns in their order, each once (列).' })
  columns!: BaseFigureColumn[];
}

@InputType({ description: 'Employers as a file (导出用人单位).' })
export class ExportEmployersInput {
  @Field(() => EmployerFilter, { nullable: true, description: 'Which, as in the list (筛选); null: all.' })
  filter?: EmployerFilter | null;
  @Field(() => [EmployerSort], { nullable: true, description: 'Order, as in the list (排序).' })
  sort?: EmployerSort[] | null;
  @Field(() => [EmployerColumn], { description: 'Columns in their order, each once (列).' }) columns!: EmployerColumn[];
}

@InputType({ description: 'A whole list as a file (导出列表); exactly one list is named.' })
export class ExportListInput {
  @Field(() => String, { description: 'A repeat with the same key answers the first job (防重复键).' })
  idempotencyKey!: string;
  @Field(() => ExportWorkersInput, { nullable: true, description: 'Community workers (社区工作者).' })
  workers?: ExportWorkersInput | null;
  @Field(() => ExportCommunitiesInput, { nullable: true, description: 'Communities and villages (社区与村).' })
  communities?: ExportCommunitiesInput | null;
  @Field(() => ExportFacilitiesInput, { nullable: true, description: 'Facilities (设施).' })
  facilities?: ExportFacilitiesInput | null;
  @Field(() => ExportBaseFiguresInput, { nullable: true, description: 'Base figures (基础数据).' })
  baseFigures?: ExportBaseFiguresInput | null;
  @Field(() => ExportEmployersInput, { nullable: true, description: 'Employers (用人单位).' })
  employers?: ExportEmployersInput | null;
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
