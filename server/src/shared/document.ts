import { Field, InputType, ObjectType } from 'type-graphql';
import { declareEnum } from './declared-enum.ts';
import { DayScalar } from './scalars.ts';

export const TrustGrade = declareEnum('TrustGrade', 'How far a cited text can be trusted (可信等级).', {
  OFFICIAL: 'Official text (官方文本): official page or faithful reprint of an official text.',
  QUOTED: 'Quoted (转引): a newspaper or trade site that quotes an official document.',
  UNVERIFIED: 'Unverified (未核实): a page of no authority; shape only.',
  COMPUTED: 'Computed (推算): computed or inferred from published numbers.',
  ASSUMED: 'Set here (设定): no source.',
});
export type TrustGrade = keyof typeof TrustGrade;

/** A cited document (文件): a rule's source or the paper a fact was entered from. */
@ObjectType({ description: 'A cited document (文件).' })
export class Document {
  @Field(() => String, { description: 'Title (标题).' }) title!: string;
  @Field(() => String, { nullable: true, description: 'Number (文号); null: it has none or none was given.' }) number!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Article or chapter (条款); null: the whole document.' })
  article!: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Date (日期); null: not known.' }) date!: string | null;
  @Field(() => TrustGrade, { description: 'How far it can be trusted (可信等级).' }) grade!: TrustGrade;
}

@InputType({ description: 'The paper a fact is entered from (依据文件).' })
export class DocumentInput {
  @Field(() => String, { description: 'Title (标题).' }) title!: string;
  @Field(() => String, { nullable: true, description: 'Number (文号).' }) number?: string;
  @Field(() => DayScalar, { nullable: true, description: 'Date (日期).' }) date?: string;
}
