import { Field, InputType } from 'type-graphql';
import { RecordFactInput } from '../facts.inputs.ts';

@InputType({ description: 'Service elsewhere (外单位工作经历).' })
export class EarlierServiceInput {
  @Field(() => String, { description: 'Organisation (工作单位).' }) organisation!: string;
  @Field(() => String, { nullable: true, description: 'Division code of the place, 6 digits (行政区划代码).' })
  divisionCode?: string | null;
  @Field(() => Boolean, { description: 'It was community work (社区工作).' }) communityWork!: boolean;
  @Field(() => String, { description: 'What shows it: contract, payroll, insurance record (证明材料).' })
  evidence!: string;
}

@InputType({ description: 'Service elsewhere to be entered (登记外单位工作经历); both days are needed.' })
export class RecordEarlierServiceInput extends RecordFactInput {
  @Field(() => EarlierServiceInput, { description: 'The service (外单位工作经历).' })
  earlierService!: EarlierServiceInput;
}
