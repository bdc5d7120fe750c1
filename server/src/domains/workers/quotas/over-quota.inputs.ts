import { Field, InputType } from 'type-graphql';
import { DocumentInput } from '../../../shared/document.ts';

/** Who takes somebody on beyond a quota names the paper that allows it. */
@InputType({ description: 'What allows to take somebody on beyond a quota (超员批准).' })
export class OverQuotaInput {
  @Field(() => DocumentInput, { description: 'Paper that allows it (批准文件).' }) document!: DocumentInput;
  @Field(() => String, { description: 'Why (原因).' }) reason!: string;
}

/** Of every field that takes one. */
export const OVER_QUOTA = {
  nullable: true,
  description: 'Allows to go beyond a quota where one is full (超员批准); needs the right to keep quotas.',
} as const;
