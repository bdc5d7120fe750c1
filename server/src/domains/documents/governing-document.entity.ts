import type { Rel } from '@mikro-orm/core';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../shared/column.ts';
import { recordOf } from '../../shared/review/record-of.ts';
import { ReviewedFact } from '../../shared/review/review.entity.ts';
import { DayScalar } from '../../shared/scalars.ts';
import { SaysReviewers } from '../access/index.ts';
import { Attachment } from '../attachments/index.ts';
import { DocumentStanding } from './governing-document.enums.ts';

/**
 * What is said of a document of the register (依据文件条目). It is said of all days at once: when the document begins and ends is part of what is
 * said, and an approved entry takes the place of the one before.
 */
@ObjectType({ description: 'What is said of a document of the register (依据文件条目).' })
@SaysReviewers()
@Entity({ tableName: 'governing_document_fact' })
export class GoverningDocumentFact extends ReviewedFact {
  @Column(ID, 'Document it is about (依据文件).')
  documentId!: number;

  @Field(() => Int, { description: 'Version of the document to save against (文件版本).' }) documentVersion!: number;

  @Column(String, 'Title (标题).')
  title!: string;

  @Column(String, 'Number (文号); null: it has none.', { nullable: true })
  number!: string | null;

  @Column(String, 'Who issued it (发文机关).')
  issuer!: string;

  @Column(DayScalar, 'Day it was issued (发文日期).')
  issuedOn!: string;

  @Column(DayScalar, 'First day it is in force (施行日期).')
  effectiveOn!: string;

  @Column(DayScalar, 'First day it is no longer in force (失效日期); null: open.', { nullable: true })
  endsOn!: string | null;

  @Column([String], 'Articles that rules rest on (所依条款); none: the whole document.', {
    type: 'array',
    columnType: 'text[]',
  })
  articles!: string[];

  @Property({ type: 'uuid', nullable: true }) attachmentId!: string | null;
  @Field(() => Attachment, { nullable: true, description: 'Its file (文件原件); null: none.' })
  file!: Attachment | null;

  @Property({ type: 'integer', nullable: true }) supersededById!: number | null;
  @Field(() => GoverningDocument, {
    nullable: true,
    description: 'Document that stands in its place from its own first day on (替代文件); null: none.',
  })
  supersededBy!: Rel<GoverningDocument> | null;
}

const SAID = [
  'title',
  'number',
  'issuer',
  'issuedOn',
  'effectiveOn',
  'endsOn',
  'articles',
  'file',
  'supersededBy',
] as const;

/** A document that rules cite (依据文件). The row holds its id; what is said of it are reviewed entries. */
@ObjectType({ description: 'A document that rules cite (依据文件).' })
@Entity({ tableName: 'governing_document' })
export class GoverningDocument extends recordOf(GoverningDocumentFact, SAID, {
  history: 'What is said of it, as believed (所载内容).',
  endsOn: 'First day it is no longer in force (失效日期), its own or that of the document in its place; null: open.',
}) {
  @Id() id!: number;
  @Column(Int, 'Version to save against (版本).', { version: true })
  version!: number;

  @Field(() => DocumentStanding, { description: 'Whether it may be rested on at asOf (文件效力).' })
  standing!: DocumentStanding;
}
