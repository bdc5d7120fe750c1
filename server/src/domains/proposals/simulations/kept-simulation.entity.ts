import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../../shared/column.ts';
import { DateTimeScalar } from '../../../shared/scalars.ts';
import { Text } from '../../../shared/words/text.ts';
import { type Person, PersonField } from '../../access/index.ts';
import { Region } from '../../regions/index.ts';
import { Worker } from '../../workers/index.ts';

/** A simulation with its inputs (模拟). What it found never changes. Day, versions and sums stand in the entity of each kind. */
@ObjectType()
@Entity({ abstract: true })
export abstract class KeptSimulation {
  @Id()
  id!: number;
  @Property({ type: 'integer' }) regionId!: number;
  @Field(() => Region, {
    nullable: true,
    description: 'District or street, town or park (范围); null: outside the scope.',
  })
  region!: Region | null;

  @Property({ type: 'integer', nullable: true }) schemeId!: number | null;
  @Field(() => Text, { description: 'Its title then (模拟方案名称).' }) schemeTitle!: Text;
  @Column(Int, 'Its version (版本号).')
  schemeNumber!: number;
  @Column(String, 'SHA-256 of the document it was computed by (方案校验值).')
  schemeHash!: string;
  @Field(() => Boolean, {
    description: 'The scheme has been changed since, or is gone: it was computed by another text (方案已改动).',
  })
  schemeChanged!: boolean;
  @Property({ type: 'json' }) schemeDocument!: unknown;
  @Property({ type: 'integer', nullable: true }) againstId!: number | null;
  @Field(() => Text, { nullable: true, description: 'Its title then (对照方案名称); null: none was in force.' })
  againstTitle!: Text | null;
  @Column(Int, 'Its version (对照版本号).', { nullable: true })
  againstNumber!: number | null;
  @Column(String, 'SHA-256 of its document (对照方案校验值).', { nullable: true })
  againstHash!: string | null;
  @Property({ type: 'json', nullable: true }) againstDocument!: unknown;

  abstract asOf: string;
  @Column(DateTimeScalar, 'Facts as believed then (取数时点).')
  knownOn!: Date;
  @Column(ID, 'Job that computes it (测算任务).', { nullable: true })
  jobId!: number | null;
  @Column(DateTimeScalar, 'When it was computed (完成时间); null: not yet.', { nullable: true })
  doneAt!: Date | null;
  abstract people: number;
  @Column(String, 'SHA-256 over the facts read (取数校验值); null: not yet.', { nullable: true })
  factsHash!: string | null;
  @Column(String, 'SHA-256 over all results (结果校验值); null: not yet.', { nullable: true })
  rowsHash!: string | null;

  @Column(String, 'Why (事由).')
  reason!: string;
  @Column(DateTimeScalar, 'When it was asked for (发起时间).')
  preparedAt!: Date;
  @PersonField('Who asked for it (发起人).')
  preparedBy!: Person | null;

  @Column(ID, 'Job that computes it once more (重算任务); null: none did.', { nullable: true })
  repeatJobId!: number | null;
  @Column(DateTimeScalar, 'When that was (重算时间).', { nullable: true })
  repeatedAt!: Date | null;
  @PersonField('Who asked for that (重算人).')
  repeatedBy!: Person | null;
}

/** What a simulation gives one worker; its key of rights moves with his file. */
@ObjectType()
@Entity({ abstract: true })
export abstract class KeptSimulationRow {
  @Id('bigint')
  id!: string;
  @Property({ type: 'integer' }) simulationId!: number;
  @Property({ type: 'integer' }) workerId!: number;
  @Field(() => Worker, { nullable: true, description: 'Who (社区工作者).' })
  worker!: Worker | null;
  @Field(() => Boolean, { description: 'A later computation from the same inputs gave another result (重算有差异).' })
  differs!: boolean;
}

/** How a computation from the same inputs came out. */
@ObjectType()
export abstract class RepeatedSimulation {
  @Field(() => Boolean, { description: 'Everything is as it was found (结果一致).' }) identical!: boolean;
  @Field(() => Boolean, { description: 'The facts read were the same (取数一致).' }) sameFacts!: boolean;
  @Field(() => Int, { description: 'People this time (本次人数).' }) people!: number;
  @Field(() => Int, { description: 'People whose result is another, or who are new or gone (差异人数).' })
  differing!: number;
  @Field(() => String, { description: 'SHA-256 over the facts read this time (本次取数校验值).' }) factsHash!: string;
  @Field(() => String, { description: 'SHA-256 over the results of this time (本次结果校验值).' }) rowsHash!: string;
}
