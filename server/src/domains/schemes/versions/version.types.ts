import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Text } from '../../../shared/words/text.ts';
import { SchemeCells } from './scheme-version.entity.ts';
import { SchemeChangeKind, SchemeSeverity } from './version.enums.ts';

@ObjectType({ description: 'What is wrong at one place of a scheme (方案问题).' })
export class SchemeProblem {
  @Field(() => String, {
    description: 'Where, entries by their codes: posts.DEPUTY.min; empty: the whole document (位置).',
  })
  path!: string;
  @Field(() => String, { description: 'Where in the whole scheme, as JSON pointer: /posts/1/min (JSON 指针).' })
  pointer!: string;
  @Field(() => String, { description: 'What it is (问题代码).' }) code!: string;
  @Field(() => SchemeSeverity, { description: 'How much it weighs (轻重).' }) severity!: SchemeSeverity;
  @Field(() => Text, { description: 'In words (文字).' }) message!: Text;
  @Field(() => Int, { description: 'Line of the text that was given, from 1 on (行).' }) line!: number;
  @Field(() => Int, { description: 'Column, from 1 on (列).' }) column!: number;
}

@ObjectType({ description: 'What a document is as a scheme (方案校验结果); nothing is stored.' })
export class SchemeCheck {
  @Field(() => Boolean, { description: 'It has no errors (无差错).' }) ok!: boolean;
  @Field(() => [SchemeProblem], {
    description: 'Every error and note at once, in the order of the document (问题).',
  })
  problems!: SchemeProblem[];
  @Field(() => String, {
    nullable: true,
    description: 'The whole scheme, with what an override leaves to its base (完整方案); null: it cannot be made.',
  })
  document!: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of the version it overrides (上级方案编号); null: none.' })
  baseId!: string | null;
  @Field(() => SchemeCells, {
    nullable: true,
    description: 'Values by where they come from (来源统计); null: errors.',
  })
  cells!: SchemeCells | null;
}

@ObjectType({ description: 'A scheme as a file (方案文件).' })
export class SchemeFile {
  @Field(() => String, { description: 'Name (文件名).' }) fileName!: string;
  @Field(() => String, { description: 'The whole scheme, JSON in format 1 (内容).' }) content!: string;
}

@ObjectType({ description: 'A value of a scheme, and where it comes from (取值与来源).' })
export class SchemeValue {
  @Field(() => String, { description: 'As JSON (取值).' }) value!: string;
  @Field(() => String, { nullable: true, description: 'Id of its source in the document (来源); null: it needs none.' })
  source!: string | null;
}

@ObjectType({ description: 'What differs at one place between two versions (差异).' })
export class SchemeChange {
  @Field(() => String, { description: 'Where, entries by their codes (位置).' }) path!: string;
  @Field(() => Text, { description: 'Where, in words (位置说明).' }) label!: Text;
  @Field(() => SchemeChangeKind, { description: 'What became of it (变动类型).' }) kind!: SchemeChangeKind;
  @Field(() => SchemeValue, { nullable: true, description: 'In the earlier one (原值); null: it is not there.' })
  before!: SchemeValue | null;
  @Field(() => SchemeValue, { nullable: true, description: 'In the later one (新值); null: it is not there.' })
  after!: SchemeValue | null;
}
