import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Allow } from '../../shared/allow.ts';
import { DatedFact } from '../../shared/fact.entity.ts';
import { Person } from '../access/index.ts';
import { Employer } from './employer.entity.ts';
import { ExitReason, WorkerStanding } from './workers.enums.ts';

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

  @Field(() => WorkerStanding, { description: 'How he stands (在岗状态).' })
  @Property({ type: 'text' })
  standing!: WorkerStanding;

  @Field(() => ExitReason, {
    nullable: true,
    description: 'Why he left when it ended (离职原因); null: it goes on, or another employment follows.',
  })
  @Property({ type: 'text', nullable: true })
  exitReason!: ExitReason | null;

  @Allow('persons:read')
  @Field(() => Person, { nullable: true, description: 'Who recorded it (录入人).' })
  recordedBy!: Person | null;
}
