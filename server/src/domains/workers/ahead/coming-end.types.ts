import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../../../shared/scalars.ts';
import { CertificateKind } from '../facts/certificate/certificate.enums.ts';
import { ContractKind } from '../facts/contract/contract.enums.ts';
import { DutyName } from '../facts/duty/duty.enums.ts';
import { Worker } from '../file/worker.entity.ts';
import { RetirementClass } from '../identity/identity.enums.ts';
import { ComingEndKind, EndGap } from './coming-end.enums.ts';

/**
 * What ends for somebody who is employed at asOf (到期事项), or ended and was not followed by anything; what his own exit ends anyway is none of it.
 */
@ObjectType({
  description: 'What ends for somebody employed at asOf, or ended without anything following it (到期事项).',
})
export class ComingEnd {
  @Field(() => ID, { description: 'Kind and record (编号).' }) id!: string;
  @Field(() => ComingEndKind, { description: 'What ends (到期类别).' }) kind!: ComingEndKind;
  @Field(() => DayScalar, {
    nullable: true,
    description:
      'First day it is over (到期日); of a retirement the day of that month on which he reaches the age; null: see the gap.',
  })
  on!: string | null;
  @Field(() => EndGap, { nullable: true, description: 'Why the day is not known (到期未知原因); null: it is.' })
  gap!: EndGap | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Days from asOf on, below 0: it is over (余天数); null as the day.',
  })
  daysLeft!: number | null;
  @Field(() => Worker, { description: 'Of whom (社区工作者).' }) worker!: Worker;
  @Field(() => DutyName, { nullable: true, description: 'TERM: of which duty (职务).' }) duty!: DutyName | null;
  @Field(() => CertificateKind, { nullable: true, description: 'REGISTRATION: of which certificate (证书类别).' })
  certificateKind!: CertificateKind | null;
  @Field(() => ContractKind, { nullable: true, description: 'CONTRACT: its term (合同类别).' })
  contractKind!: ContractKind | null;
  @Field(() => RetirementClass, { nullable: true, description: 'RETIREMENT: counted from (退休类别).' })
  retirementClass!: RetirementClass | null;
  @Field(() => String, { nullable: true, description: 'Number of contract or registration (编号); null: none.' })
  number!: string | null;
}

@ObjectType({ description: 'How many ends of one kind lie in a month (每月到期数).' })
export class EndsOfMonth {
  @Field(() => String, { description: 'Month, YYYY-MM (月份).' }) month!: string;
  @Field(() => ComingEndKind, { description: 'What ends (到期类别).' }) kind!: ComingEndKind;
  @Field(() => Int, { description: 'How many (项数).' }) count!: number;
}

@ObjectType({ description: 'How many ends of one kind are over already (已过期数).' })
export class EndsOverdue {
  @Field(() => ComingEndKind, { description: 'What ended (到期类别).' }) kind!: ComingEndKind;
  @Field(() => Int, { description: 'How many (项数).' }) count!: number;
}

@ObjectType({ description: 'How many ends are not known for want of one thing (到期未知数).' })
export class EndsUnknown {
  @Field(() => EndGap, { description: 'What is not on file (缺什么).' }) gap!: EndGap;
  @Field(() => Int, { description: 'How many (人数).' }) count!: number;
}

@ObjectType({ description: 'What ends within the months ahead, counted (到期汇总).' })
export class EndsAhead {
  @Field(() => [EndsOfMonth], { description: 'By month and kind, months without any left out (按月).' })
  months!: EndsOfMonth[];
  @Field(() => [EndsOverdue], { description: 'Over before asOf and not followed by anything (已过期).' })
  overdue!: EndsOverdue[];
  @Field(() => [EndsUnknown], { description: 'Not known (到期未知).' }) unknown!: EndsUnknown[];
}
