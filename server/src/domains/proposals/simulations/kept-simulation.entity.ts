import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import { DateTimeScalar } from '../../../shared/scalars.ts';
import { Text } from '../../../shared/words/text.ts';
import { Person } from '../../access/index.ts';
import { Region } from '../../regions/index.ts';
import { Worker } from '../../workers/index.ts';

/** A simulation with its inputs (模拟). What it found never changes. Day, versions and sums stand in the entity of each kind. */
@ObjectType()
@Entity({ abstract: true })
export abstract class KeptSimulation {
  @Field(() => ID, { description: 'Id (编号).' })
  @PrimaryKey({ type: 'integer' })
  id!: number;
  @Property({ type: 'integer' }) regionId!: number;
  @Field(() => Region, {
    nullable: true,
    description: 'District or street, town or park (范围); null: outside the scope.',
  })
  region!: Region | null;

  @Property({ type: 'integer', nullable: true }) schemeId!: number | null;
  @Field(() => Text, { description: 'Its title then (模拟方案名称).' }) schemeTitle!: Text;
  @Field(() => Int, { description: 'Its version (版本号).' })
  @Property({ type: 'integer' })
  schemeNumber!: number;
  @Field(() => String, { description: 'SHA-256 of the document it was computed by (方案校验值).' })
  @Property({ type: 'text' })
  schemeHash!: string;
  @Field(() => Boolean, {
    description: 'The scheme has been changed since, or is gone: it was computed by another text (方案已改动).',
  })
  schemeChanged!: boolean;
  @Property({ type: 'json' }) schemeDocument!: unknown;
  @Property({ type: 'integer', nullable: true }) againstId!: number | null;
  @Field(() => Text, { nullable: true, description: 'Its title then (对照方案名称); null: none was in force.' })
  againstTitle!: Text | null;
  @Field(() => Int, { nullable: true, description: 'Its version (对照版本号).' })
  @Property({ type: 'integer', nullable: true })
  againstNumber!: number | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of its document (对照方案校验值).' })
  @Property({ type: 'text', nullable: true })
  againstHash!: string | null;
  @Property({ type: 'json', nullable: true }) againstDocument!: unknown;

  abstract asOf: string;
  @Field(() => DateTimeScalar, { description: 'Facts as believed then (取数时点).' })
  @Property({ type: 'datetime', length: 3 })
  knownOn!: Date;
  @Field(() => ID, { nullable: true, description: 'Job that computes it (测算任务).' })
  @Property({ type: 'integer', nullable: true })
  jobId!: number | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was computed (完成时间); null: not yet.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  doneAt!: Date | null;
  abstract people: number;
  @Field(() => String, { nullable: true, description: 'SHA-256 over the facts read (取数校验值); null: not yet.' })
  @Property({ type: 'text', nullable: true })
  factsHash!: string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 over all results (结果校验值); null: not yet.' })
  @Property({ type: 'text', nullable: true })
  rowsHash!: string | null;

  @Field(() => String, { description: 'Why (事由).' })
  @Property({ type: 'text' })
  reason!: string;
  @Field(() => DateTimeScalar, { description: 'When it was asked for (发起时间).' })
  @Property({ type: 'datetime', length: 3 })
  preparedAt!: Date;
  @Allow('persons:read')
  @Field(() => Person, { nullable: true, description: 'Who asked for it (发起人).' })
  preparedBy!: Person | null;

  @Field(() => ID, { nullable: true, description: 'Job that computes it once more (重算任务); null: none did.' })
  @Property({ type: 'integer', nullable: true })
  repeatJobId!: number | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was (重算时间).' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  repeatedAt!: Date | null;
  @Allow('persons:read')
  @Field(() => Person, { nullable: true, description: 'Who asked for that (重算人).' })
  repeatedBy!: Person | null;
}

/** What a simulation gives one worker; its key of rights moves with his file. */
@ObjectType()
@Entity({ abstract: true })
export abstract class KeptSimulationRow {
  @Field(() => ID, { description: 'Id (编号).' })
  @PrimaryKey({ type: 'bigint' })
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
