import { Field, ID, ObjectType } from 'type-graphql';
import { Allow } from '../access/allow.ts';
import { declareEnum } from '../declared-enum.ts';
import { Document } from '../document.ts';
import { DateTimeScalar, DayScalar, DecimalScalar } from '../scalars.ts';
import { Text } from '../words/text.ts';

export const ExplanationNodeKind = declareEnum(
  'ExplanationNodeKind',
  'What a line of an explanation is (依据行类别).',
  {
    RESULT: 'The figure itself (结果).',
    TERM: 'A step of the formula (算式).',
    INPUT: 'A stored row that entered it (输入).',
    NOT_COUNTED: 'A row that was left out, and why (未计入).',
    RULE: 'A rule with its document (规则).',
    NOTE: 'A remark (说明).',
  },
);
export type ExplanationNodeKind = keyof typeof ExplanationNodeKind;

export const RefType = declareEnum('RefType', 'What an explanation links to (链接对象).', {
  REGION: 'A region (区划).',
  COMMUNITY: 'A community or village (社区或村).',
  FACILITY: 'A facility (设施).',
  BASE_FIGURE: 'A base figure (基础数据).',
  INDICATOR: 'An indicator (指标).',
  INDICATOR_TARGET: 'A target of an indicator (指标目标).',
  WORKER: "A community worker's file (社区工作者).",
});
export type RefType = keyof typeof RefType;

@ObjectType({ description: 'The stored record behind a line (来源记录).' })
export class ExplanationRef {
  @Field(() => RefType, { description: 'Kind of record (类别).' }) type!: RefType;
  @Field(() => ID, { description: 'Its id (编号).' }) id!: string;
  @Field(() => String, { nullable: true, description: 'Its code (代码); null where it has none.' }) code!:
    | string
    | null;
}

@ObjectType({ description: 'One line of an explanation (依据行); parentId makes the tree.' })
export class ExplanationNode {
  @Field(() => ID, { description: 'Id within the explanation (行号).' }) id!: string;
  @Field(() => ID, { nullable: true, description: 'Line above (上级行); null: top.' }) parentId!: string | null;
  @Field(() => ExplanationNodeKind, { description: 'What it is (类别).' }) kind!: ExplanationNodeKind;
  @Field(() => Text, { description: 'Name (名称).' }) label!: Text;
  @Field(() => Text, { nullable: true, description: 'Formula with its numbers (算式); null: none.' })
  formula!: Text | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Value, unrounded (数值); null: none.' }) value!:
    | string
    | null;
  @Field(() => Text, { nullable: true, description: 'Unit (单位).' }) unit!: Text | null;
  @Field(() => DayScalar, { nullable: true, description: 'Date of the figure or start of the fact (日期).' }) date!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Where it comes from (来源).' }) source!: string | null;
  @Field(() => Document, { nullable: true, description: 'Document (文件).' }) document!: Document | null;
  @Field(() => ExplanationRef, { nullable: true, description: 'Record behind it (来源记录).' })
  ref!: ExplanationRef | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When that record was approved (复核时间); null: none, or shipped with the product.',
  })
  approvedAt!: string | null;
  @Allow('persons:read')
  @Field(() => String, { nullable: true, description: 'Name of who approved it (复核人); null as the time.' })
  approvedBy!: string | null;
}

/** Who stands behind a stored record (复核情况), as its lines show it. */
export type Approval = Pick<ExplanationNode, 'approvedAt' | 'approvedBy'>;

/** How a figure came about (依据): one sentence first, then formula, inputs, what was left out, rules. */
@ObjectType({ description: 'How a figure came about (依据).' })
export class Explanation {
  @Field(() => ID, { description: 'Id (编号).' }) id!: string;
  @Field(() => Text, { description: 'Which figure of what (标题).' }) title!: Text;
  @Field(() => Text, { description: 'The whole of it in one sentence (一句话).' }) sentence!: Text;
  @Field(() => DayScalar, { description: 'Day it holds for (时点).' }) asOf!: string;
  @Field(() => [ExplanationNode], { description: 'Lines, parents before children (依据行).' })
  nodes!: ExplanationNode[];
}

/** A line with only what it has; the rest is null. */
export const node = (
  given: Pick<ExplanationNode, 'id' | 'kind' | 'label'> & Partial<ExplanationNode>,
): ExplanationNode => ({
  parentId: null,
  formula: null,
  value: null,
  unit: null,
  date: null,
  source: null,
  document: null,
  ref: null,
  approvedAt: null,
  approvedBy: null,
  ...given,
});
