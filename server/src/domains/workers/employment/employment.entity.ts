import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column } from '../../../shared/column.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { DatedFact } from '../../../shared/time/fact.entity.ts';
import { type Person, PersonField } from '../../access/index.ts';
import { Attachment } from '../../attachments/index.ts';
import { Employer } from '../employers/employer.entity.ts';
import { ExitReason, WorkerStanding } from '../workers.enums.ts';
import { RecruitmentKind } from './recruitment.enums.ts';

/** By whom a worker is employed and how he stands, for a time (聘用记录). */
@ObjectType({ description: 'By whom a worker is employed and how he stands, for a time (聘用记录).' })
@Entity({ tableName: 'employment' })
export class Employment extends DatedFact {
  @Property({ type: 'integer' }) workerId!: number;
  /** Key of row rights, as the worker's. */
  @Property({ type: 'integer' }) regionId!: number;
  @Property({ type: 'integer', nullable: true }) communityId!: number | null;
  @Property({ type: 'integer' }) employerId!: number;

  @Field(() => Employer, { description: 'Employer (用人单位).' }) employer!: Employer;

  @Column(WorkerStanding, 'How he stands (在岗状态).')
  standing!: WorkerStanding;

  @Column(ExitReason, 'Why he left when it ended (离职原因); null: it goes on, or another employment follows.', {
    nullable: true,
  })
  exitReason!: ExitReason | null;

  @Column(String, 'Batch he was recruited with, such as 2023年第一批 (招录批次); null: not on file.', {
    nullable: true,
  })
  recruitmentBatch!: string | null;
  @Column(RecruitmentKind, 'How he came (招录方式); null: not on file.', { nullable: true })
  recruitmentKind!: RecruitmentKind | null;
  @Column(Int, 'Year of his class of college graduates (毕业届别); null: none, or not on file.', { nullable: true })
  graduateCohort!: number | null;
  @Column(DayScalar, 'First day after probation, where no contract names it (试用期满次日); null: none is.', {
    nullable: true,
  })
  probationEndsOn!: string | null;

  /** Ids of its files; a column of the value, so that they go along when the stretch is cut or corrected. */
  @Property({ type: 'array', fieldName: 'attachments', columnType: 'uuid[]' })
  attachmentIds!: readonly string[];
  @Field(() => [Attachment], { description: 'Files that show it (附件).' })
  attachments!: Attachment[];

  @PersonField('Who recorded it (录入人).')
  recordedBy!: Person | null;
}
