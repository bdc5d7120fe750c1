import { Field, Int, ObjectType } from 'type-graphql';
import { DayScalar, DecimalScalar } from '../../../../shared/scalars.ts';
import { Text } from '../../../../shared/words/text.ts';
import { PlausibilityCode } from './plausibility.enums.ts';
import type { Doubt } from './plausibility.rules.ts';

/** One thing that makes a base figure look doubtful (存疑提示), compared with what was approved when it was. */
@ObjectType({ description: 'One thing that makes a base figure look doubtful (存疑提示).' })
export class PlausibilityNote implements Doubt {
  @Field(() => PlausibilityCode, { description: 'What it is (类别).' }) code!: PlausibilityCode;
  @Field(() => Text, { description: 'In words, with the numbers (说明).' }) text!: Text;
  @Field(() => Int, { description: 'What it was compared with (对比数).' }) previous!: number;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'Day of that number (对比时点); null: a sum of several days.',
  })
  previousOn!: string | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Change against it in per cent, one decimal, half up (变动幅度); null: compared with 0.',
  })
  changePercent!: string | null;
  @Field(() => Boolean, { description: 'Whoever submits it has to say why (须说明).' }) mustExplain!: boolean;
}
