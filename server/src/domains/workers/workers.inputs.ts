import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { BooleanFilter, DateFilter, Direction, IdFilter, PageInput, TextFilter } from '../../shared/list.ts';
import { DateTimeScalar, DayScalar } from '../../shared/scalars.ts';
import { GraduateCohortFilter, RecruitmentKindFilter } from './employment/recruitment-filter.inputs.ts';
import { CertificateKind } from './facts/certificate/certificate.enums.ts';
import { DutyName, PostClass } from './facts/duty/duty.enums.ts';
import { Worker } from './worker.entity.ts';
import { WorkerStanding } from './workers.enums.ts';

export enum WorkerSortField {
  NAME = 'NAME',
  UNIT = 'UNIT',
}
registerEnumType(WorkerSortField, {
  name: 'WorkerSortField',
  description: 'What workers are ordered by (社区工作者排序项).',
  valuesConfig: {
    NAME: { description: 'Name, by its pinyin (姓名拼音).' },
    UNIT: { description: 'Code of the unit at asOf (单位代码).' },
  },
});

@InputType({ description: 'Order of workers (社区工作者排序).' })
export class WorkerSort {
  @Field(() => WorkerSortField, { description: 'By what (排序项).' }) field!: WorkerSortField;
  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction (方向).' }) direction!: Direction;
}

@InputType({ description: 'Condition on how a worker stands (在岗状态条件).' })
export class WorkerStandingFilter {
  @Field(() => WorkerStanding, { nullable: true, description: 'Is this (等于).' }) eq?: WorkerStanding;
  @Field(() => [WorkerStanding], { nullable: true, description: 'Is one of these (属于).' }) in?: WorkerStanding[];
}

@InputType({ description: 'Condition on a class of post (岗位类别条件).' })
export class PostClassFilter {
  @Field(() => PostClass, { nullable: true, description: 'Is this (等于).' }) eq?: PostClass;
  @Field(() => [PostClass], { nullable: true, description: 'Is one of these (属于).' }) in?: PostClass[];
}

@InputType({ description: 'Condition on a duty (职务条件).' })
export class DutyNameFilter {
  @Field(() => DutyName, { nullable: true, description: 'Is this (等于).' }) eq?: DutyName;
  @Field(() => [DutyName], { nullable: true, description: 'Is one of these (属于).' }) in?: DutyName[];
}

@InputType({ description: 'Condition on a certificate (证书条件).' })
export class CertificateKindFilter {
  @Field(() => CertificateKind, { nullable: true, description: 'Is this (等于).' }) eq?: CertificateKind;
  @Field(() => [CertificateKind], { nullable: true, description: 'Is one of these (属于).' }) in?: CertificateKind[];
}

@InputType({ description: 'Which workers (社区工作者筛选); all conditions together, as they stand at asOf.' })
export class WorkerFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Part of the name, the beginning of pinyin or initials, or a whole resident identity number (搜索：姓名、拼音、首字母、公民身份号码).',
  })
  search?: string;
  @Field(() => IdFilter, { nullable: true, description: 'Unit he is assigned to (所在单位).' }) unit?: IdFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Street, town or park that is or holds his unit (镇街).' })
  town?: IdFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Employer (用人单位).' }) employer?: IdFilter;
  @Field(() => WorkerStandingFilter, { nullable: true, description: 'How he stands (在岗状态).' })
  standing?: WorkerStandingFilter;
  @Field(() => BooleanFilter, { nullable: true, description: 'Left before asOf (已离职).' }) left?: BooleanFilter;
  @Field(() => PostClassFilter, { nullable: true, description: 'Class of post he holds (岗位类别).' })
  post?: PostClassFilter;
  @Field(() => DutyNameFilter, { nullable: true, description: 'Duty he holds (职务).' }) duty?: DutyNameFilter;
  @Field(() => CertificateKindFilter, { nullable: true, description: 'Certificate he has (持有证书).' })
  certificate?: CertificateKindFilter;
  @Field(() => CertificateKindFilter, {
    nullable: true,
    description: 'Certificate that is registered (登记有效的证书).',
  })
  registered?: CertificateKindFilter;
  @Field(() => DateFilter, { nullable: true, description: 'Hired, or hired again, on such a day (入职日期).' })
  hired?: DateFilter;
  @Field(() => DateFilter, {
    nullable: true,
    description: 'Left on such a day, whether or not he came back (离职日期).',
  })
  leaving?: DateFilter;
  @Field(() => TextFilter, { nullable: true, description: 'Batch he was recruited with (招录批次).' })
  batch?: TextFilter;
  @Field(() => RecruitmentKindFilter, { nullable: true, description: 'How he was recruited (招录方式).' })
  recruitment?: RecruitmentKindFilter;
  @Field(() => GraduateCohortFilter, { nullable: true, description: 'His class of college graduates (毕业届别).' })
  graduateCohort?: GraduateCohortFilter;
}

@ArgsType()
export class WorkersArgs {
  @Field(() => WorkerFilter, { nullable: true, description: 'Which (筛选).' }) filter?: WorkerFilter;
  @Field(() => [WorkerSort], { nullable: true, description: 'Order (排序); by name when not given.' })
  sort?: WorkerSort[];
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
  @Field(() => DayScalar, { nullable: true, description: 'Day it is asked for (时点); today when not given.' })
  asOf?: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As it was believed then (当时所知); now when not given.',
  })
  knownOn?: string;
}

@ArgsType()
export class WorkerArgs {
  @Field(() => ID, { description: 'Id (编号).' }) id!: string;
  @Field(() => DayScalar, { nullable: true, description: 'Day it is asked for (时点); today when not given.' })
  asOf?: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As it was believed then (当时所知); now when not given.',
  })
  knownOn?: string;
}

@ObjectType({ description: 'A page of workers (社区工作者列表).' })
export class WorkerPage {
  @Field(() => [Worker], { description: 'Workers of the page (本页).' }) items!: Worker[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}
