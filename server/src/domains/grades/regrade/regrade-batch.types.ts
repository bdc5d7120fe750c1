import { Field, Int, ObjectType } from 'type-graphql';
import { BatchDeciders } from '../../proposals/batches/index.ts';
import { RegradeReason } from './regrade.enums.ts';

@ObjectType({ description: 'How many proposals have a reason (变动原因人数).' })
export class RegradeReasonCount {
  @Field(() => RegradeReason, { description: 'What changed (原因).' }) kind!: RegradeReason;
  @Field(() => Int, { description: 'People (人数); who has two reasons counts at each.' }) count!: number;
}

@ObjectType({
  description: 'Who may decide all that waits in a batch: who prepared neither it nor one of its proposals (可审定人).',
})
export class RegradeDeciders extends BatchDeciders {}
