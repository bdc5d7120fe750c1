import { Field, ID, InputType, Int } from 'type-graphql';
import { RepeatableInput } from '../../../shared/repeatable-input.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { EmployerKind } from '../workers.enums.ts';

@InputType({ description: 'An employer to enter or to change (用人单位登记、修改).' })
export class SaveEmployerInput extends RepeatableInput {
  @Field(() => ID, { nullable: true, description: 'Employer (用人单位); null: a new one.' }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'Version it was read at (版本); with the id.' })
  version?: number | null;
  @Field(() => ID, {
    description: 'Street, town or district that keeps the entry (登记区划); cannot be changed later.',
  })
  regionId!: string;
  @Field(() => EmployerKind, { description: 'Kind (类别).' }) kind!: EmployerKind;
  @Field(() => String, { description: 'Name (名称).' }) name!: string;
  @Field(() => String, { nullable: true, description: 'Unified social credit code (统一社会信用代码).' })
  creditCode?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'First day it employs nobody any more (停用日).' })
  closedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Reason (原因).' }) reason?: string | null;
}
