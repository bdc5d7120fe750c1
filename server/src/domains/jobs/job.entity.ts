import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../shared/scalars.ts';
import { JobState } from './job.enums.ts';

/** Why a job failed (失败原因), as a refused request says it. */
@ObjectType({ description: 'Why a job failed (失败原因): a code of schema/ERRORS.md and what fills its sentence.' })
export class JobError {
  @Field(() => String, { description: 'Code (代码).' }) code!: string;
  @Field(() => String, { description: 'What fills the sentence, as a JSON object (参数).' }) params!: string;
}

/** Long work somebody asked for (后台任务): it goes on without a page that waits for it. One's own only. */
@ObjectType({ description: "Long work one asked for (后台任务); it goes on while nobody looks. One's own only." })
@Entity({ tableName: 'job' })
export class Job {
  @Field(() => ID, { description: 'Id (编号).' })
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Field(() => String, { description: 'Kind of work, such as IMPORT_COMMIT (任务类别).' })
  @Property({ type: 'text' })
  kind!: string;

  @Field(() => String, { description: 'What it is about, such as the name of a file (名称).' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Kind of record its result is looked at, such as IMPORT_BATCH (对象类别); null: none.',
  })
  @Property({ type: 'text', nullable: true })
  subjectType!: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of that record (对象编号); null: none.' })
  @Property({ type: 'bigint', nullable: true })
  subjectId!: string | null;

  @Field(() => JobState, { description: 'Where it stands (状态).' })
  @Property({ type: 'text' })
  state!: JobState;

  @Field(() => Int, { description: 'How many are done, of `total` (已完成数).' }) done!: number;

  @Field(() => Int, { nullable: true, description: 'How many there are (总数); null: not known yet.' })
  total!: number | null;

  @Field(() => String, { nullable: true, description: 'Part of the work it is at (阶段); null: there is only one.' })
  stage!: string | null;

  @Field(() => Boolean, {
    description: 'Its cancelling was asked for, and the server has not come to it yet (正在取消).',
  })
  cancelling!: boolean;

  @Field(() => Int, { description: 'How often a server began it (尝试次数).' })
  @Property({ type: 'integer' })
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'Ids and counts, as a JSON object (结果); null: none.' })
  result!: string | null;

  @Field(() => JobError, { nullable: true, description: 'Why it failed (失败原因); null: it did not.' })
  error!: JobError | null;

  @Field(() => DateTimeScalar, { description: 'When it was asked for (提交时间).' })
  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a server first began it (开始时间); null: not yet.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  startedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended (结束时间); null: not yet.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  endedAt!: Date | null;
}
