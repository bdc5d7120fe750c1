import { Entity } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../shared/column.ts';
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
  @Id()
  id!: number;

  @Column(String, 'Kind of work, such as IMPORT_COMMIT (任务类别).')
  kind!: string;

  @Column(String, 'What it is about, such as the name of a file (名称).')
  title!: string;

  @Column(String, 'Kind of record its result is looked at, such as IMPORT_BATCH (对象类别); null: none.', {
    nullable: true,
  })
  subjectType!: string | null;

  @Column(ID, 'Id of that record (对象编号); null: none.', { type: 'bigint', nullable: true })
  subjectId!: string | null;

  @Column(JobState, 'Where it stands (状态).')
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

  @Column(Int, 'How often a server began it (尝试次数).')
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'Ids and counts, as a JSON object (结果); null: none.' })
  result!: string | null;

  @Field(() => JobError, { nullable: true, description: 'Why it failed (失败原因); null: it did not.' })
  error!: JobError | null;

  @Column(DateTimeScalar, 'When it was asked for (提交时间).')
  createdAt!: Date;

  @Column(DateTimeScalar, 'When a server first began it (开始时间); null: not yet.', { nullable: true })
  startedAt!: Date | null;

  @Column(DateTimeScalar, 'When it ended (结束时间); null: not yet.', { nullable: true })
  endedAt!: Date | null;
}
