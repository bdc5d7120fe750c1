import { Field, ObjectType } from 'type-graphql';
import { declareEnum } from '../../../shared/declared-enum.ts';
import { Text } from '../../../shared/words/text.ts';

export const FreezeCheckStatus = declareEnum(
  'FreezeCheckStatus',
  'What comes out when a frozen value is computed again (复算结果).',
  {
    MATCHES: 'The same inputs, the same value (一致).',
    INPUTS_CHANGED: 'What is on file about what was known then is no longer what was kept (输入不符).',
    RULE_DIFFERS: 'The rule of this version makes another value of the kept inputs (规则不符).',
    TAMPERED: 'What is kept does not fit its own hash (数据被改动).',
  },
);
export type FreezeCheckStatus = keyof typeof FreezeCheckStatus;

@ObjectType({ description: 'A frozen value computed again (复算).' })
export class FreezeCheck {
  @Field(() => FreezeCheckStatus, { description: 'What came out (结果).' }) status!: FreezeCheckStatus;
  @Field(() => Text, { description: 'In words, with what differs (说明).' }) text!: Text;
}
