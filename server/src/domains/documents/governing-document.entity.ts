import type { Rel } from '@mikro-orm/core';
import { Entity } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../shared/column.ts';
import { ReviewState } from '../../shared/review/review.ts';
import { DayScalar } from '../../shared/scalars.ts';
import { Attachment } from '../attachments/index.ts';
import { DocumentStanding } from './governing-document.enums.ts';
import { GoverningDocumentFact } from './governing-document-fact.entity.ts';

/** A document that rules cite (依据文件). The row holds its id; what is said of it are reviewed entries. */
@ObjectType({ description: 'A document that rules cite (依据文件).' })
@Entity({ tableName: 'governing_document' })
export class GoverningDocument {
  @Id() id!: number;
  @Column(Int, 'Version to save against (版本).', { version: true })
  version!: number;

  @Field(() => String, { description: 'Title (标题).' }) title!: string;
  @Field(() => String, { nullable: true, description: 'Number (文号); null: it has none.' }) number!: string | null;
  @Field(() => String, { description: 'Who issued it (发文机关).' }) issuer!: string;
  @Field(() => DayScalar, { description: 'Day it was issued (发文日期).' }) issuedOn!: string;
  @Field(() => DayScalar, { description: 'First day it is in force (施行日期).' }) effectiveOn!: string;
  @Field(() => DayScalar, {
    nullable: true,
    description:
      'First day it is no longer in force (失效日期), its own or that of the document in its place; null: open.',
  })
  endsOn!: string | null;
  @Field(() => [String], { description: 'Articles that rules rest on (所依条款); none: the whole document.' })
  articles!: string[];
  @Field(() => Attachment, { nullable: true, description: 'Its file (文件原件); null: none.' })
  file!: Attachment | null;
  @Field(() => GoverningDocument, {
    nullable: true,
    description: 'Document that stands in its place from its own first day on (替代文件); null: none.',
  })
  supersededBy!: Rel<GoverningDocument> | null;
  @Field(() => DocumentStanding, { description: 'Whether it may be rested on at asOf (文件效力).' })
  standing!: DocumentStanding;
  @Field(() => ReviewState, { description: 'Review of what holds (复核状态).' }) review!: ReviewState;
  @Field(() => GoverningDocumentFact, {
    nullable: true,
    description: 'Entry that waits for its decision or was returned (待复核条目); null: none.',
  })
  pending!: Rel<GoverningDocumentFact> | null;
  @Field(() => [GoverningDocumentFact], { description: 'What is said of it, as believed (所载内容).' })
  history!: GoverningDocumentFact[];
}
