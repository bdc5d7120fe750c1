import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../../shared/column.ts';
import { Document } from '../../../shared/document.ts';
import { DateTimeScalar } from '../../../shared/scalars.ts';
import { Citing } from '../../../shared/time/fact.entity.ts';
import { type Person, PersonField } from '../../access/index.ts';
import { Region } from '../../regions/index.ts';

/**
 * What every batch of proposals is (批次): of a region and a day, prepared by one and decided by another. Purpose, state, day, document of the rule, reasons
 * and who may decide stand in the entity of each kind.
 */
@ObjectType()
@Entity({ abstract: true })
export abstract class ProposalBatch extends Citing {
  @Id() id!: number;
  @Property({ type: 'integer' }) regionId!: number;
  @Field(() => Region, {
    nullable: true,
    description:
      'District or street, town or park, as it was on the day of the batch or the nearest on which it was there (范围); null: outside the scope.',
  })
  region!: Region | null;
  abstract effectiveOn: string;
  @Column(DateTimeScalar, 'When the facts were read (取数时间); null: not yet, or none were.', { nullable: true })
  knownOn!: Date | null;
  @Property({ type: 'integer', nullable: true }) schemeId!: number | null;
  @Column(ID, 'Job that computes it (测算任务); null: none does.', { nullable: true })
  jobId!: number | null;

  @Column(Int, 'People looked at (人数).') people!: number;
  @Column(Int, 'Of them with a proposed change (变动).') changes!: number;
  @Field(() => Int, { description: 'Proposals in sight that wait (待审定数).' }) pending!: number;
  @Field(() => Int, { description: 'Proposals in sight that were agreed (已同意数).' }) agreed!: number;
  @Field(() => Int, { description: 'Proposals in sight that were returned (已退回数).' }) returned!: number;
  @Field(() => Int, { description: 'Proposals in sight of which the facts of now say something else (已失效数).' })
  stale!: number;
  @Field(() => Int, {
    description: 'Proposals in sight with a question somebody asked and nobody answered (待答复数).',
  })
  questioned!: number;

  @Field(() => Document, { nullable: true, description: 'Paper it was prepared from (依据文件); null: none.' })
  document!: Document | null;

  @Column(String, 'Why it was prepared (事由).') reason!: string;
  @Property({ type: 'integer', fieldName: 'prepared_by' }) preparedById!: number;
  @PersonField('Who prepared it, who therefore does not decide it (经办人).')
  preparedBy!: Person | null;
  @Field(() => Boolean, { description: 'Prepared by who looks at it (本人经办).' })
  preparedByMe!: boolean;
  @Column(DateTimeScalar, 'When it was prepared (经办时间).') preparedAt!: Date;
  @Column(DateTimeScalar, 'When it was closed or taken back (办结时间); null: not.', { nullable: true })
  closedAt!: Date | null;
  @Column(DateTimeScalar, 'When they were last reminded (提醒时间); null: not.', { nullable: true })
  remindedAt!: Date | null;
  @Column(Int, 'Version (版本).') version!: number;
}

/** Who may decide what waits in a batch. */
@ObjectType()
export abstract class BatchDeciders {
  @Field(() => Int, { description: 'How many (人数).' }) count!: number;
  @Field(() => [String], { description: 'The first five by name (姓名).' }) names!: string[];
}

/**
 * What every item of a batch is (明细): what is proposed for one person and what was decided. It never changes but by the decision; what is proposed stands
 * in the entity of each kind.
 */
@ObjectType()
@Entity({ abstract: true })
export abstract class ProposalItem {
  @Id('bigint') id!: string;
  @Property({ type: 'integer' }) batchId!: number;
  @Property({ type: 'integer' }) workerId!: number;
  @Property({ type: 'integer' }) regionId!: number;
  @Property({ type: 'integer', nullable: true }) communityId!: number | null;
  @Field(() => Region, { nullable: true, description: 'Street, town or park his file is held by (镇街).' })
  town!: Region | null;
  abstract effectiveOn: string;
  @Property({ type: 'json' }) terms!: unknown;
  @Property({ type: 'text' }) nameKey!: string;
  @Column([String], 'Facts entered or withdrawn since that raised the proposal, KIND/id (触发记录); empty: none did.', {
    type: 'array',
  })
  because!: string[];
  @Property({ type: 'text' }) inputsHash!: string;
  @Property({ type: 'integer', nullable: true }) schemeId!: number | null;

  @Column(DateTimeScalar, 'When it was decided (审定时间); null: not.', { nullable: true })
  decidedAt!: Date | null;
  @Property({ type: 'integer', nullable: true, fieldName: 'decided_by' }) decidedById!: number | null;
  @PersonField('Who decided it (审定人); null: nobody.')
  decidedBy!: Person | null;
  @Column(String, 'Why it was decided so (审定意见).', { nullable: true })
  decisionReason!: string | null;
}

/** What is open about a proposal (疑问): found by the rule, or asked by somebody. The kinds of it stand in the entity of each kind of proposals. */
@ObjectType()
@Entity({ abstract: true })
export abstract class ProposalQuestion {
  @Id('bigint') id!: string;
  @Property({ type: 'bigint' }) itemId!: string;
  @Property({ type: 'integer' }) workerId!: number;
  @Property({ type: 'integer' }) regionId!: number;
  @Property({ type: 'integer', nullable: true }) communityId!: number | null;
  @Column(String, 'What was asked (提问); null: found by the rule.', { nullable: true })
  text!: string | null;
  @Column(DateTimeScalar, 'When (提出时间).') askedAt!: Date;
  @Property({ type: 'integer', fieldName: 'asked_by' }) askedById!: number;
  @PersonField('Who asked, or who prepared the batch (提出人).')
  askedBy!: Person | null;
  @Column(String, 'Answer (答复); null: none yet.', { nullable: true })
  answer!: string | null;
  @Column(DateTimeScalar, 'When it was answered (答复时间).', { nullable: true })
  answeredAt!: Date | null;
  @Property({ type: 'integer', nullable: true, fieldName: 'answered_by' }) answeredById!: number | null;
  @PersonField('Who answered (答复人).')
  answeredBy!: Person | null;
}
