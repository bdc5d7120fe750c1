import { Field, Int, ObjectType } from 'type-graphql';
import { declareEnum } from '../../shared/declared-enum.ts';
import { DateTimeScalar } from '../../shared/scalars.ts';
import { Text } from '../../shared/words/text.ts';

export const AuditChainStatus = declareEnum('AuditChainStatus', 'State of the audit chain (链状态).', {
  INTACT: 'Intact (完整): everything that was computed again fits.',
  BROKEN: 'Broken (断裂): something was altered, removed or put in.',
  EMPTY: 'Empty (尚无记录): nothing sealed yet.',
});
export type AuditChainStatus = keyof typeof AuditChainStatus;

/** What a look at the chain found (审计链校验). */
@ObjectType({ description: 'What a look at the audit chain found (审计链校验).' })
export class AuditVerification {
  @Field(() => AuditChainStatus, { description: 'State (状态).' }) status!: AuditChainStatus;
  @Field(() => Int, { description: 'Links of the chain (链节数).' }) links!: number;
  @Field(() => Int, { description: 'Entries in it (已封记录数).' }) entries!: number;
  @Field(() => Int, { description: 'Entries not yet in it; they follow within seconds (未封记录数).' })
  unsealed!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the last link was made (末节时间); null: none.' })
  lastSealedAt!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Hash of the last link; kept elsewhere it proves that nothing was cut off (末节哈希); null: none.',
  })
  lastHash!: string | null;
  @Field(() => Int, { nullable: true, description: 'First link that does not fit (断裂处); null: none.' })
  brokenAtLink!: number | null;
  @Field(() => Text, { description: 'All of it in a sentence, and how much was computed again (说明).' })
  message!: Text;
}
