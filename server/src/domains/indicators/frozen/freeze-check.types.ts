import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Text } from '../../../shared/words/text.ts';

/** What comes out when a frozen value is computed again (复算结果). */
export enum FreezeCheckStatus {
  MATCHES = 'MATCHES',
  INPUTS_CHANGED = 'INPUTS_CHANGED',
  RULE_DIFFERS = 'RULE_DIFFERS',
  TAMPERED = 'TAMPERED',
}
registerEnumType(FreezeCheckStatus, {
  name: 'FreezeCheckStatus',
  description: 'What comes out when a frozen value is computed again (复算结果).',
  valuesConfig: {
    MATCHES: { description: 'The same inputs, the same value (一致).' },
    INPUTS_CHANGED: {
      description: 'What is on file about what was known then is no longer what was kept (输入不符).',
    },
    RULE_DIFFERS: { description: 'The rule of this version makes another value of the kept inputs (规则不符).' },
    TAMPERED: { description: 'What is kept does not fit its own hash (数据被改动).' },
  },
});

@ObjectType({ description: 'A frozen value computed again (复算).' })
export class FreezeCheck {
  @Field(() => FreezeCheckStatus, { description: 'What came out (结果).' }) status!: FreezeCheckStatus;
  @Field(() => Text, { description: 'In words, with what differs (说明).' }) text!: Text;
}
