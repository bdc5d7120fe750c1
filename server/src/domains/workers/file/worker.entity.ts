import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../../shared/column.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { Person } from '../../access/index.ts';
import { Region } from '../../regions/index.ts';
import { Employer } from '../employers/employer.entity.ts';
import { Assignment } from '../employment/assignment.entity.ts';
import { Employment } from '../employment/employment.entity.ts';
import { ExitReason, WorkerStanding } from '../workers.enums.ts';

/**
 * The file of a community worker (社区工作者). The row holds whose it is and which unit holds it today; all else are facts, read as they stand
 * at `asOf`. One person has one file, however often he is hired.
 */
@ObjectType({ description: 'The file of a community worker (社区工作者), as it stands at asOf.' })
@Entity({ tableName: 'worker' })
export class Worker {
  @Id()
  id!: number;

  @Property({ type: 'integer' }) personId!: number;
  /** Key of row rights: the street, town or park he is assigned to today, the last one after he left. */
  @Property({ type: 'integer' }) regionId!: number;
  /** The community or village he is assigned to today; null: the street itself. */
  @Property({ type: 'integer', nullable: true }) communityId!: number | null;

  @Field(() => Person, { description: 'Person (人员).' }) person!: Person;
  @Field(() => String, { description: 'Name (姓名).' }) name!: string;

  @Column(String, 'Name in pinyin, small letters without tones or spaces (拼音).')
  pinyin!: string;
  @Field(() => String, { description: 'Name as it is said, with tones, a space between syllables (注音).' })
  spokenName!: string;

  @Property({ type: 'text' }) initials!: string;

  @Field(() => Employer, { nullable: true, description: 'Employer at asOf (用人单位); null: not employed that day.' })
  employer!: Employer | null;
  @Field(() => Region, {
    nullable: true,
    description:
      'Unit he is assigned to at asOf, after he left the last one (所在单位); null: none yet, or outside the scope.',
  })
  unit!: Region | null;
  @Field(() => WorkerStanding, {
    nullable: true,
    description: 'How he stands at asOf (在岗状态); null: not employed that day.',
  })
  standing!: WorkerStanding | null;
  @Field(() => Boolean, { description: 'Counts as a community worker in post at asOf (是否计入).' })
  counted!: boolean;
  @Field(() => Boolean, { description: 'Was employed before asOf and is not any more (已离职).' }) left!: boolean;
  @Field(() => DayScalar, {
    nullable: true,
    description:
      'First day of the employment without a break that covers asOf, of the last one after he left, else of the one to come (入职日).',
  })
  employedFrom!: string | null;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day no longer employed (离职日); null: employed at asOf, or not yet.',
  })
  leftOn!: string | null;
  @Field(() => ExitReason, { nullable: true, description: 'Why he left (离职原因); null: as leftOn.' })
  exitReason!: ExitReason | null;
  @Field(() => [Employment], { description: 'Employments over time, as believed (聘用记录).' })
  employments!: Employment[];
  @Field(() => [Assignment], { description: 'Assignments over time, as believed (派驻记录).' })
  assignments!: Assignment[];

  @Column(Int, 'Version to save against (版本).', { version: true })
  version!: number;
}
