import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { declareEnum } from '../../../shared/declared-enum.ts';
import { Explanation } from '../../../shared/reads/explanation.ts';
import { DateFilter, PageInput } from '../../../shared/reads/list.ts';
import { DateTimeScalar, DayScalar, DecimalScalar } from '../../../shared/scalars.ts';
import { RecruitmentKind, RecruitmentKindFilter } from '../employment/recruitment.enums.ts';
import { ExitReason } from '../workers.enums.ts';
import { CohortBy } from './cohorts.enums.ts';

export const CohortStatus = declareEnum('CohortStatus', 'How much of a cohort is shown (批次可见状态).', {
  OK: 'All of it (可见).',
  PARTLY: 'What is null would tell of 1 to 4 people (部分数字按小数保护不显示).',
  SMALL_GROUP: 'Withheld (小数保护，不显示): 1 to 4 people, or it would give such a group away.',
});
export type CohortStatus = keyof typeof CohortStatus;

@ObjectType({ description: 'Those of a cohort who left for one reason (离职人数).' })
export class CohortExit {
  @Field(() => ExitReason, { description: 'Reason (离职原因).' }) reason!: ExitReason;
  @Field(() => Int, { description: 'People (人数).' }) count!: number;
}

@ObjectType({ description: 'How many of a cohort stayed so many years (留存).' })
export class CohortRetention {
  @Field(() => Int, { description: 'Years (年数).' }) years!: number;
  @Field(() => Int, { description: 'Those whose years are over at asOf (计入人数).' }) base!: number;
  @Field(() => Int, { description: 'Of them, employed all that time (留任人数).' }) kept!: number;
  @Field(() => Int, { description: 'Hired too lately to count (期限未满).' }) notYet!: number;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Percent of the base, one decimal, half up (留存率，%); null: nobody's years are over.",
  })
  percent!: string | null;
}

/** People who were hired together, and what became of them (招录批次与留存). */
@ObjectType({ description: 'People who were hired together, and what became of them (招录批次与留存).' })
export class Cohort {
  @Field(() => ID, { description: 'By what and which (编号).' }) id!: string;
  @Field(() => CohortBy, { description: 'By what they are put together (批次口径).' }) by!: CohortBy;
  @Field(() => String, {
    nullable: true,
    description: 'Batch, kind or year (批次、方式或年份); null: none is on file.',
  })
  key!: string | null;
  @Field(() => RecruitmentKind, { nullable: true, description: 'By kind: which (招录方式).' })
  recruitmentKind!: RecruitmentKind | null;
  @Field(() => CohortStatus, { description: 'How much of it is shown (可见状态).' }) status!: CohortStatus;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day of the first of them (最早入职日); null: withheld.',
  })
  firstHired!: string | null;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day of the last of them (最晚入职日); null: withheld.',
  })
  lastHired!: string | null;
  @Field(() => Int, { nullable: true, description: 'Hired (招录人数); null: withheld.' }) hired!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Of them employed without a break until asOf, however they stand (仍在聘); null: withheld.',
  })
  employed!: number | null;
  @Field(() => Int, { nullable: true, description: 'Of them in post at asOf (在岗); null: withheld.' })
  inPost!: number | null;
  @Field(() => Int, { nullable: true, description: 'Of them left by asOf (已离职); null: withheld.' })
  left!: number | null;
  @Field(() => [CohortExit], { nullable: true, description: 'Why, most first (按原因); null: withheld.' })
  leftByReason!: CohortExit[] | null;
  @Field(() => [CohortRetention], { nullable: true, description: 'After 1, 2 and 3 years (留存); null: withheld.' })
  retention!: CohortRetention[] | null;
  @Field(() => Explanation, { description: 'How its numbers came about (依据).' }) explanation!: Explanation;
}

@ObjectType({ description: 'A page of cohorts (招录批次列表).' })
export class CohortPage {
  @Field(() => [Cohort], { description: 'Cohorts of the page, the latest first (本页).' }) items!: Cohort[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}

@InputType({ description: 'Whose cohorts (招录批次筛选); takes the right to read workers.' })
export class CohortFilter {
  @Field(() => RecruitmentKindFilter, { nullable: true, description: 'How they were hired (招录方式).' })
  recruitmentKind?: { readonly eq?: RecruitmentKind; readonly in?: RecruitmentKind[] };
  @Field(() => DateFilter, { nullable: true, description: 'First day (入职日).' }) hiredOn?: DateFilter;
}

/** Of whom, and when, cohorts are asked for. */
@ArgsType()
abstract class CohortMoment {
  @Field(() => ID, {
    nullable: true,
    description: 'Only people whose files are held there or below at asOf (区划); takes the right to read workers.',
  })
  regionId?: string;
  @Field(() => DayScalar, { nullable: true, description: 'Day it is asked for (时点); today when not given.' })
  asOf?: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As it was believed then (当时所知); now when not given.',
  })
  knownOn?: string;
}

@ArgsType()
export class CohortsArgs extends CohortMoment {
  @Field(() => CohortBy, { defaultValue: CohortBy.BATCH, description: 'By what (批次口径).' }) by!: CohortBy;
  @Field(() => CohortFilter, { nullable: true, description: 'Which people (筛选).' }) filter?: CohortFilter;
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
}

@ArgsType()
export class CohortArgs extends CohortMoment {
  @Field(() => ID, { description: 'By what and which, as the list says it (编号).' }) id!: string;
}
