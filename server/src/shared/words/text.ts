import { Field, ObjectType } from 'type-graphql';

/** One sentence in both languages of the console (中英文文本). */
@ObjectType({ description: 'One text in both languages (中英文文本).' })
export class Text {
  @Field(() => String, { description: 'Chinese (中文).' }) zh!: string;
  @Field(() => String, { description: 'English (英文).' }) en!: string;
}

export const text = (zh: string, en: string): Text => ({ zh, en });
