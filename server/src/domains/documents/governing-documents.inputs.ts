import { Field, ID, InputType, Int } from 'type-graphql';
import { RepeatableInput } from '../../shared/repeatable-input.ts';
import { DayScalar } from '../../shared/scalars.ts';

@InputType({ description: 'A document of the register as it is entered (登记依据文件).' })
export class SaveGoverningDocumentInput extends RepeatableInput {
  @Field(() => ID, { nullable: true, description: 'Document to change (依据文件); none: a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'Version it was read at (版本); for an existing document.' })
  version?: number | null;
  @Field(() => String, { description: 'Title (标题).' }) title!: string;
  @Field(() => String, { nullable: true, description: 'Number (文号).' }) number?: string | null;
  @Field(() => String, { description: 'Who issued it (发文机关).' }) issuer!: string;
  @Field(() => DayScalar, { description: 'Day it was issued (发文日期).' }) issuedOn!: string;
  @Field(() => DayScalar, { description: 'First day it is in force (施行日期).' }) effectiveOn!: string;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day it is no longer in force (失效日期); after the first.',
  })
  endsOn?: string | null;
  @Field(() => [String], { description: 'Articles that rules rest on (所依条款), at most 50; none: all of it.' })
  articles!: string[];
  @Field(() => ID, {
    nullable: true,
    description: 'Its file, an upload (文件原件), PDF, JPEG or PNG; not given: as it was, null: none.',
  })
  fileId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Another document in its place (替代文件).' })
  supersededById?: string | null;
  @Field(() => String, { nullable: true, description: 'Reason (原因); a change needs one.' }) reason?: string | null;
}
